package org.yangguang.platform.report.publicsite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.yangguang.platform.report.publicsite.CheckAnswer.Unreadable;
import org.yangguang.reader.CheckedFile;
import org.yangguang.reader.ReportReader;
import org.yangguang.reader.UnreadableReportException;
import org.yangguang.statute.report.AnnualReport;

/** Reads and judges files, a few at a time: reading a hostile file is bounded, but not cheap. */
@Component
class CheckDesk implements DisposableBean {

    private final ReportReader reader = new ReportReader();
    private final ThreadPoolExecutor turns;
    private final CheckLimits limits;

    CheckDesk(CheckLimits limits) {
        this.limits = limits;
        this.turns = new ThreadPoolExecutor(
                limits.atOnce(),
                limits.atOnce(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.waiting()),
                Thread.ofPlatform().name("report-check-", 0).factory());
        turns.allowCoreThreadTimeOut(true);
    }

    /** Checks files together; several years of one organ are compared with each other. */
    CheckAnswer check(List<SentFile> files) {
        Future<CheckAnswer> answer;
        try {
            answer = turns.submit(() -> read(files));
        } catch (RejectedExecutionException full) {
            return new CheckAnswer.Busy();
        }
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            turns.purge();
            return new CheckAnswer.TooSlow();
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new CheckAnswer.Busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("checking " + files.size() + " files failed", e.getCause());
        }
    }

    /** How many checks wait for their turn. */
    int waiting() {
        return turns.getQueue().size();
    }

    private CheckAnswer read(List<SentFile> files) throws IOException {
        Map<String, AnnualReport> reports = new LinkedHashMap<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (SentFile file : files) {
            try {
                reports.put(file.name(), reader.read(file.name(), file.content().read()));
            } catch (UnreadableReportException e) {
                unreadable.add(new Unreadable(file.name(), Objects.requireNonNullElse(e.getMessage(), "文件无法读取。")));
            }
        }
        return new CheckAnswer.Checked(CheckedFile.check(reports), List.copyOf(unreadable));
    }

    @Override
    public void destroy() {
        turns.shutdownNow();
    }
}
