package io.github.governance4j.benchmarks.ladder;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.util.DefaultClockImpl;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.job.api.Job;

/** Flowable (工作流引擎), with the same process and the same settings as {@link CamundaLadder}. */
final class FlowableLadder implements AutoCloseable {
    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:flowable="http://flowable.org/bpmn" targetNamespace="ladder">
              <process id="ladder" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="first"/>
                <serviceTask id="first" flowable:delegateExpression="${begin}"/>
                <sequenceFlow id="f2" sourceRef="first" targetRef="wait"/>
                <intermediateCatchEvent id="wait">
                  <timerEventDefinition><timeDate>${ends}</timeDate></timerEventDefinition>
                </intermediateCatchEvent>
                <sequenceFlow id="f3" sourceRef="wait" targetRef="last"/>
                <serviceTask id="last" flowable:delegateExpression="${end}"/>
                <sequenceFlow id="f4" sourceRef="last" targetRef="goesOn"/>
                <exclusiveGateway id="goesOn" default="f6"/>
                <sequenceFlow id="f5" sourceRef="goesOn" targetRef="wait">
                  <conditionExpression xsi:type="tFormalExpression">${tried > 0}</conditionExpression>
                </sequenceFlow>
                <sequenceFlow id="f6" sourceRef="goesOn" targetRef="over"/>
                <endEvent id="over"/>
              </process>
            </definitions>
            """;

    private final LadderWork work;
    private final DefaultClockImpl clock = new DefaultClockImpl();
    private final ProcessEngine engine;
    private LadderWork.Tally tally = new LadderWork.Tally();
    private int today;

    FlowableLadder(LadderWork work) {
        this.work = work;
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setEngineName("flowable-ladder");
        settings.setJdbcUrl("jdbc:h2:mem:flowable-ladder;DB_CLOSE_DELAY=-1");
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        settings.setHistoryLevel(HistoryLevel.NONE);
        settings.setAsyncExecutorActivate(false);
        settings.setClock(clock);
        JavaDelegate begin = this::begin;
        JavaDelegate end = this::end;
        settings.setBeans(Map.of("begin", begin, "end", end));
        this.engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("ladder.bpmn20.xml", PROCESS)
                .deploy();
    }

    /** Everything from the first day to the last. */
    LadderWork.Totals run() {
        tally = new LadderWork.Tally();
        ManagementService jobs = engine.getManagementService();
        int coming = 0;
        for (today = 1; today <= LadderWork.TICKS; today++) {
            clock.setCurrentTime(endOf(today));
            while (coming < work.cases() && work.comesOn(coming) == today) {
                engine.getRuntimeService().startProcessInstanceByKey("ladder", Map.of("number", coming++));
            }
            for (Job timer : jobs.createTimerJobQuery().executable().list()) {
                jobs.executeJob(jobs.moveTimerToExecutableJob(timer.getId()).getId());
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
    }
}
