package org.yangguang.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yangguang.platform.jobs.Job.Rhythm;
import org.yangguang.platform.time.CivilTime;

/** Starts all jobs after everything else has started, and lets them end before anything else stops. */
@Component
class JobRunner implements SmartLifecycle {

    private static final int AT_ONCE = 2;
    private static final Duration LOOKING_EVERY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource database;
    private final ObjectProvider<Job> jobs;
    private final boolean wanted;
    private @Nullable Scheduler scheduler;

    /** @param wanted false on nodes that only answer calls */
    JobRunner(DataSource database, ObjectProvider<Job> jobs, @Value("${yangguang.jobs:true}") boolean wanted) {
        this.database = database;
        this.jobs = jobs;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        List<RecurringTask<Void>> tasks = jobs.stream().map(JobRunner::task).toList();
        if (!wanted || tasks.isEmpty()) {
            return;
        }
        // Times are the machine's, not those of a replayed day: the table would otherwise wait for a day long gone.
        scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .threads(AT_ONCE)
                .pollingInterval(LOOKING_EVERY)
                .shutdownMaxWait(PATIENCE)
                .build();
        scheduler.start();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), schedule(job.rhythm()))
                .execute((instance, context) -> job.work().run());
    }

    private static Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every(Duration pause) -> Schedules.fixedDelay(pause);
            case Rhythm.Daily daily -> Schedules.daily(CivilTime.ZONE, daily.at());
        };
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
