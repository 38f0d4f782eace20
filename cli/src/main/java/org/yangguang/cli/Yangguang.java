package org.yangguang.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command line and its entry point. */
@Command(
        name = "yangguang",
        description = "政府信息公开：工作日、答复期限、信息处理费、年度报告核对和个人信息遮盖。",
        footer = {
            "",
            "例：",
            "  yangguang workdays add 2026-02-10 20      某日之后第20个工作日",
            "  yangguang deadline 案件.json --explain    一件申请的答复期限，逐日说明",
            "  yangguang fee count 35                    一个月内35件申请的信息处理费",
            "  yangguang report check 年报.docx          核对一份年度报告",
            "  yangguang privacy scan 附件.docx          查找文件中的个人信息",
            "  yangguang audit verify --data 数据目录    核验平台的审计留痕（只在 bin/yangguang 中）",
            "",
            "FILE 写作 - 时读标准输入。退出码：0 正常；1 输入违反规则；2 无法读取或者用法不对。"
        })
public final class Yangguang implements Callable<Integer> {
    /** The input breaks a rule; the findings were printed. */
    static final int RULE_BROKEN = 1;

    /** The input could not be read or the call is wrong. */
    static final int UNUSABLE = 2;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "在标准输出打印一个 JSON 文档")
    private boolean json;

    Yangguang(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        // Libraries that read files would otherwise talk about their logging on standard error.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.level", "OFF");
        System.exit(run(System.in, System.out, System.err, args));
    }

    /** Runs one command on the given streams, which stay open, and gives the exit status. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Console console = new Console(in, out, err);
        Yangguang root = new Yangguang(console);
        CommandLine commandLine = new CommandLine(root)
                .addSubcommand(new WorkdaysCommand(root))
                .addSubcommand(new DeadlineCommand(root))
                .addSubcommand(new FeeCommand(root))
                .addSubcommand(new ReportCommand(root))
                .addSubcommand(new PrivacyCommand(root))
                .addSubcommand(new RehearseCommand());
        commandLine
                .getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("显示用法")
                        .build());
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setParameterExceptionHandler((problem, _) -> {
            console.say(WrongCall.explain(problem));
            return UNUSABLE;
        });
        commandLine.setExecutionExceptionHandler((problem, _, _) -> {
            if (problem instanceof UnusableInput unusable) {
                unusable.problems().forEach(console::say);
                return UNUSABLE;
            }
            throw problem;
        });
        int status = chineseHeadings(commandLine).execute(args);
        console.flush();
        return status;
    }

    /** Streams of this run. */
    Console console() {
        return console;
    }

    /** Whether one JSON document is wanted. */
    boolean json() {
        return json;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return UNUSABLE;
    }

    private static CommandLine chineseHeadings(CommandLine commandLine) {
        commandLine
                .getCommandSpec()
                .usageMessage()
                .synopsisHeading("用法：")
                .commandListHeading("命令：%n")
                .synopsisSubcommandLabel("命令")
                .width(100);
        commandLine.getSubcommands().values().forEach(Yangguang::chineseHeadings);
        return commandLine;
    }
}
