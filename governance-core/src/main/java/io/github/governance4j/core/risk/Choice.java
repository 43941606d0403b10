package io.github.governance4j.core.risk;

/**
 * One of the values an indicator may have, where it cannot have just any (取值).
 *
 * @param value the value
 * @param title what it stands for, for example {@code 每天工作时间内暴露}
 * @param source the law and article, the table it is from, or whose practice it is
 */
public record Choice(Quantity value, String title, String source) {}
