package org.yangguang.platform;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.platform.audit.TrailVerification;
import org.yangguang.platform.audit.Verdict;

/**
 * Verifies the audit trail without starting the platform: on a data directory at rest, beside a running platform, or on
 * an external database.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@ComponentScan("org.yangguang.platform.database")
class AuditCommand {

    /** The argument that asks for it instead of the platform. */
    static final String ARGUMENT = "--yangguang.verify-audit";

    private static final int FINE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    /** The exit status: 0 intact, 1 broken, 2 the trail could not be read. The finding goes to the console. */
    static int run(String[] arguments) {
        var application = new SpringApplicationBuilder(AuditCommand.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "yangguang.postgres.attach=true",
                        "logging.threshold.console=off",
                        "logging.threshold.file=off");
        try (var context = application.run(arguments)) {
            return report(new TrailVerification(context.getBean(JdbcClient.class)).verify());
        } catch (RuntimeException e) {
            System.err.println("无法读取审计留痕：" + rootMessage(e));
            return UNREADABLE;
        }
    }

    private static int report(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact intact -> {
                System.out.println("审计留痕完整：共" + intact.entries() + "条，末条哈希 " + intact.head());
                yield FINE;
            }
            case Verdict.Broken broken -> {
                System.out.println("审计留痕已被改动：第" + broken.sequence() + "条" + broken.finding());
                yield BROKEN;
            }
        };
    }

    private static String rootMessage(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
