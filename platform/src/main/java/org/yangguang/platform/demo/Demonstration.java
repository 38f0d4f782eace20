package org.yangguang.platform.demo;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demonstration county into an empty database before the first call is answered, and remembers that it did. All
 * or nothing: a start that is cut short leaves an empty database, and the next one begins anew.
 */
@Component
public class Demonstration implements SmartLifecycle {

    private static final String NONE = "none";
    private static final String KNOWN = "county-2020";

    private final String wanted;
    private final List<DemoStep> steps;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final PrintStream console;
    private volatile boolean running;

    Demonstration(
            @Value("${yangguang.demo}") String wanted,
            List<DemoStep> steps,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.wanted = wanted;
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(DemoStep::order)).toList();
        this.database = database;
        this.transaction = transaction;
        this.console = System.out;
    }

    /** Whether the data are those of the demonstration county, real in size only. */
    public boolean isLoaded() {
        return database.sql("select exists (select from demonstration)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void start() {
        running = true;
        if (wanted.equals(NONE) || isLoaded() || !isEmpty()) {
            return;
        }
        if (!wanted.equals(KNOWN)) {
            throw new IllegalStateException("没有名为 " + wanted + " 的演示数据，现有：" + KNOWN + "、" + NONE);
        }
        transaction.executeWithoutResult(status -> {
            database.sql("insert into demonstration (name) values (:name)")
                    .param("name", wanted)
                    .update();
            steps.forEach(this::load);
        });
    }

    private void load(DemoStep step) {
        console.print("正在载入演示数据：" + step.title());
        int[] tenths = {0};
        step.load((count, of) -> {
            int reached = of == 0 ? 10 : (int) (10L * count / of);
            for (; tenths[0] < reached; tenths[0]++) {
                console.print('.');
                console.flush();
            }
        });
        console.println(" 完成");
    }

    private boolean isEmpty() {
        return database.sql("select not exists (select from organ)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
