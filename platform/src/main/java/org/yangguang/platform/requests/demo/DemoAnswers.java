package org.yangguang.platform.requests.demo;

import java.time.LocalDate;
import java.util.Map;
import org.yangguang.platform.pages.Wording;

/** What the answers of the demonstration say in the fields of their own. */
final class DemoAnswers {

    private static final LocalDate PUBLISHED = LocalDate.of(2020, 1, 2);

    private DemoAnswers() {}

    static Map<String, String> of(DemoCase of, DemoStory story) {
        String title = of.title();
        return switch (of.outcome()) {
            case DISCLOSED_ALREADY ->
                Map.of("place", "沂水县人民政府网站“政府信息公开”栏目，可按标题检索", "publishedOn", PUBLISHED.toString());
            case DISCLOSED -> Map.of("documents", title + "｜6", "form", "纸质复印件");
            case PARTIAL -> Map.of("given", title + "（已作区分处理）", "withheld", withheld(of));
            case NOT_HELD_NONEXISTENT ->
                Map.of("search", "经检索本机关公文系统、业务档案室和县档案馆移交目录，以“" + title + "”及其主要词语为检索词，未检索到您申请的信息");
            case NOT_HELD_OTHER_ORGAN ->
                Map.of(
                        "reasons", "该信息由其他行政机关制作、保存",
                        "organ", "该事项的主管部门",
                        "organContact", "沂水县政务服务大厅政府信息公开窗口，0539-0000000（演示）");
            case NEEDS_CREATION -> Map.of("why", "本机关没有现成的汇总，需要逐年逐件统计、分析", "existing", "现有的年度公开数据可在政府网站查阅");
            case NOT_HANDLED_PETITION -> Map.of("matter", title, "channels", "12345政务服务热线、县信访局接待大厅");
            case NOT_HANDLED_REPEAT -> {
                DemoStory earlier = story.earlier();
                yield Map.of(
                        "earlierNumber",
                        earlier.replyNumber(),
                        "earlierOn",
                        earlier.closed().toString(),
                        "earlierContent",
                        "已于" + Wording.shortDay(earlier.closed()) + "向您提供相同内容的政府信息");
            }
            default -> throw new IllegalStateException("the demonstration has no such answer: " + of.outcome());
        };
    }

    private static String withheld(DemoCase of) {
        return switch (of.ground()) {
            case "PRIVACY" -> "姓名、住址、身份证件号码和银行账号｜涉及第三方个人隐私，第三方不同意公开（《条例》第十五条）";
            case "TRADE_SECRET" -> "报价明细和技术方案｜涉及第三方商业秘密，第三方不同意公开（《条例》第十五条）";
            case "DRAFT" -> "讨论稿｜属于过程性信息（《条例》第十六条第二款）";
            case null, default -> "内部流转单｜属于内部事务信息（《条例》第十六条第一款）";
        };
    }
}
