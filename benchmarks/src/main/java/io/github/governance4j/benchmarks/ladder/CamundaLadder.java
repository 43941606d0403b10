package io.github.governance4j.benchmarks.ladder;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * Camunda 7 (工作流引擎): one process a case, one timer a try.
 *
 * <p>In memory, no history, no metrics, jobs executed by the calling thread as they are due. Last days come from the same table as the
 * limit's, so no engine is charged for a calendar.
 */
final class CamundaLadder implements AutoCloseable {
    private static final String PROCESS = "ladder";

    private final LadderWork work;
    private final ProcessEngine engine;
    private LadderWork.Tally tally = new LadderWork.Tally();
    private int today;

    CamundaLadder(LadderWork work) {
        this.work = work;
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setProcessEngineName("camunda-ladder");
        settings.setJdbcUrl("jdbc:h2:mem:camunda-ladder;DB_CLOSE_DELAY=-1");
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);
        JavaDelegate begin = this::begin;
        JavaDelegate end = this::end;
        settings.setBeans(Map.of("begin", begin, "end", end));
        this.engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "ladder.bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask("first")
                                .camundaDelegateExpression("${begin}")
                                .intermediateCatchEvent("wait")
                                .timerWithDate("${ends}")
                                .serviceTask("last")
                                .camundaDelegateExpression("${end}")
                                .exclusiveGateway("goes-on")
                                .condition("on", "${tried > 0}")
                                .connectTo("wait")
                                .moveToNode("goes-on")
                                .condition("over", "${tried == 0}")
                                .endEvent()
                                .done())
                .deploy();
    }

    /** Everything from the first day to the last; whatever is open then is thrown away, so that it can be done again. */
    LadderWork.Totals run() {
        tally = new LadderWork.Tally();
        int coming = 0;
        for (today = 1; today <= LadderWork.TICKS; today++) {
            ClockUtil.setCurrentTime(endOf(today));
            while (coming < work.cases() && work.comesOn(coming) == today) {
                engine.getRuntimeService().startProcessInstanceByKey(PROCESS, Map.of("number", coming++));
            }
            for (Job job :
                    engine.getManagementService().createJobQuery().executable().list()) {
                engine.getManagementService().executeJob(job.getId());
            }
        }
        return tally.totals();
    }

    /** Throws away what is still open. */
    void clear() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(open -> engine.getRuntimeService().deleteProcessInstance(open.getId(), "over"));
    }

    private void begin(DelegateExecution execution) {
        goOn(execution, 1);
    }

    private void end(DelegateExecution execution) {
        int number = (Integer) execution.getVariable("number");
        int tried = (Integer) execution.getVariable("tried");
        if (work.isSettled(number, tried)) {
            tally.settled(number, tried);
            execution.setVariable("tried", 0);
        } else if (tried == LadderWork.TRIES) {
            tally.handedOver(number, tried);
            execution.setVariable("tried", 0);
        } else {
            tally.climbed(number, tried + 1, goOn(execution, tried + 1));
        }
    }

    private int goOn(DelegateExecution execution, int tried) {
        int lastDay = work.lastDay(today, tried);
        execution.setVariable("tried", tried);
        execution.setVariable("ends", endOf(lastDay));
        return lastDay;
    }

    private static Date endOf(int day) {
        LocalDate after = LadderWork.date(day + 1);
        return Date.from(after.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Override
    public void close() {
        engine.close();
        ClockUtil.reset();
    }
}
