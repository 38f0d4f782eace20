package org.yangguang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.yangguang.privacy.PrivacyScanner;

/**
 * How many megabytes of text a second the scanner reads, all kinds at once, on one thread, over two kinds of text: the
 * correspondence of an office (decisions and notices with few names, letters with several, a list where every cell is personal),
 * and the labelled texts of the tests, in which hardly a line is without a name, a number or an address.
 */
public final class PrivacyScenario {

    /** Megabytes of UTF-8 a second that must be reached. */
    private static final double LIMIT = 5;

    private static final int ROUNDS = 9;
    private static final int TEXTS = 400;
    private static final int DENSE_COPIES = 25;

    private static final List<String> TEXTS_OF_AN_OFFICE = List.of("""
            本机关于2020年4月1日收到您提交的政府信息公开申请，申请公开“青河县2019年度财政预算执行情况”。经审查，根据《中华人民共和国政府信息公开条例》
            第三十六条第（一）项的规定，该信息已主动公开，您可以登录县政府门户网站查询。如对本答复不服，可以在收到本答复之日起六十日内向青河县人民政府申请行政复议，
            或者在六个月内向青河县人民法院提起行政诉讼。联系电话：0571-64020011。
            """, """
            为进一步加强农村人居环境整治，提高群众获得感，现将有关事项通知如下：一、高度重视，压实责任。各镇（街道）要成立工作专班，明确时间表、路线图；二、突出重点，
            全面排查。对道路两侧、河道沿线、房前屋后的积存垃圾开展集中清理；三、强化督查，严格考核。县委办、县府办将适时组织明察暗访，结果纳入年度目标责任制考核。
            """, """
            我叫周大发，今年六十三岁，家住青河县城关镇高山村3组，身份证号110101199003077758。2018年修路占了我家0.6亩水田，补偿款到现在没有拿到，村里说
            钱已经拨到镇上，镇里说要等县里批复。请公开这次征地的批文和补偿清单，我的电话是13858123456，也可以打我儿子周小军的手机。
            """, """
            会议听取了自然资源局关于城镇低效用地再开发情况的汇报，听取了财政局关于上半年预算执行和下半年收支安排的汇报。会议认为，今年以来全县经济运行总体平稳，
            主要指标好于预期，但是稳增长压力仍然较大。会议要求，各部门要紧盯目标任务，加快项目建设进度，确保完成全年固定资产投资138亿元的目标。
            """, """
            1	张建国	110101199003077758	2.31	83160.00	6228480402564890018	13858123456
            2	李桂英	110101199003077758	1.05	37800.00	6228480402564890018	13958123457
            """);

    private PrivacyScenario() {}

    /**
     * Prints for each kind of text the middle of several rounds after as many to warm up.
     *
     * @param arguments the file of the labelled texts
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        print("privacy", correspondence());
        String labelled = Files.readString(Path.of(arguments[0])).replaceAll("⟦[A-Z_]+:([^⟧]*)⟧", "$1");
        print(
                "privacy-dense",
                Collections.nCopies(DENSE_COPIES, List.of(labelled.split("\n----\n"))).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> correspondence() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = String.join("\n", TEXTS_OF_AN_OFFICE).repeat(3).replace("周大发", "周大" + (char) ('发' + i % 40));
            texts.add(text);
        }
        return texts;
    }

    private static void print(String name, List<String> texts) {
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        PrivacyScanner scanner = new PrivacyScanner();
        List<Double> figures = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long began = System.nanoTime();
            long findings = 0;
            for (String text : texts) {
                findings += scanner.scan(text).size();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            if (findings < texts.size()) {
                throw new IllegalStateException("only " + findings + " findings");
            }
            if (round >= ROUNDS) {
                figures.add(bytes / 1e6 / seconds);
            }
        }
        Collections.sort(figures);
        double figure = figures.get(ROUNDS / 2);
        System.out.printf(
                Locale.ROOT, "%s  %.1f  MB/s  (limit %.1f, ratio %.2f)%n", name, figure, LIMIT, figure / LIMIT);
    }
}
