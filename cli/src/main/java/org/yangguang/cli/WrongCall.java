package org.yangguang.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a call. */
final class WrongCall {
    private WrongCall() {}

    static String explain(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String reason = switch (problem) {
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                "缺少参数：" + missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining("、"));
            case UnmatchedArgumentException unmatched -> "不认识的命令或者参数：" + String.join("、", unmatched.getUnmatched());
            // A group of commands takes no arguments of its own.
            case ParameterException unfinished
            when !unfinished.getCommandLine().getSubcommands().isEmpty() ->
                "缺少命令："
                        + String.join(
                                "、",
                                unfinished.getCommandLine().getSubcommands().keySet());
            default -> "参数有误：" + problem.getMessage();
        };
        return reason + "。用法见 " + command + " --help";
    }
}
