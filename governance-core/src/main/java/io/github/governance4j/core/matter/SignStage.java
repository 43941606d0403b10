package io.github.governance4j.core.matter;

/** How far an early sign has come (苗头状态). */
public enum SignStage {
    /** Nothing was noted yet (未记录). */
    NOT_NOTED,
    /** Noted, and watched (已记录). */
    NOTED,
    /** It became a matter (已转为事项). */
    TAKEN_UP,
    /** It lapsed, and nothing of it counts any more (已失效). */
    LAPSED
}
