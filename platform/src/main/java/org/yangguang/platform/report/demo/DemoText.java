package org.yangguang.platform.report.demo;

import java.util.List;
import java.util.Map;
import org.yangguang.platform.report.SectionText;

/** The prose of the demonstration, in our own words; figures of 2020 are those that the model county published. */
final class DemoText {

    private DemoText() {}

    /** What the published report on 2020 says, with its contradictions to its own tables and to itself. */
    static List<SectionText> published2020() {
        return List.of(
                new SectionText(
                        1,
                        "总体情况",
                        List.of(
                                "本报告中所列数据的统计期限自2020年1月1日起至2020年12月31日止。",
                                "（一）主动公开。全年通过政府网站主动公开政府信息33906条，发布微信140期、微博2326条。",
                                "以县政府、县政府办公室名义印发公文124件，其中主动公开110件，依申请公开11件，不予公开3件。",
                                "（二）依申请公开。全县新收政府信息公开申请45件。",
                                "（三）政策解读。县政府召开新闻发布会、接受访谈、吹风会等3次。")),
                new SectionText(2, "主动公开政府信息情况", List.of()),
                new SectionText(3, "收到和处理政府信息公开申请情况", List.of()),
                new SectionText(4, "政府信息公开行政复议、行政诉讼情况", List.of()),
                new SectionText(5, "存在的主要问题及改进情况", List.of("镇街政务公开工作人员多为兼职，变动频繁。全年召开新闻发布会6次。")),
                new SectionText(6, "其他需要报告的事项", List.of("没有其他需要报告的事项。")));
    }

    /** What the county has written of its report on 2020 so far; the sixth section is still empty. */
    static Map<Integer, String> draft2020() {
        return Map.of(1, """
                2020年，全县各级行政机关认真落实《中华人民共和国政府信息公开条例》，围绕群众关切做好公开工作。
                全年通过政府网站主动公开政府信息33906条，以县政府、县政府办公室名义印发公文124件，其中主动公开110件，依申请公开11件，不予公开3件。
                全县新收政府信息公开申请{{table_3/received_new/total}}件，上年结转{{table_3/carried_in/total}}件，结转下年度继续办理{{table_3/carried_out/total}}件。
                """, 5, """
                一是镇街没有固定的工作机构，人员多为兼职、变动频繁；二是各单位公开标准不够统一。
                下一步将加强培训，统一标准，推进部门之间数据共享。
                """);
    }

    /** The invented report on 2019. */
    static List<SectionText> invented2019() {
        return List.of(
                new SectionText(1, "总体情况", List.of("演示数据：本年度的数字和文字均为虚构，用于演示与下一年度的比较。")),
                new SectionText(2, "主动公开政府信息情况", List.of()),
                new SectionText(3, "收到和处理政府信息公开申请情况", List.of()),
                new SectionText(4, "政府信息公开行政复议、行政诉讼情况", List.of()),
                new SectionText(5, "存在的主要问题及改进情况", List.of("演示数据：个别单位报送不够及时，已加强培训。")),
                new SectionText(6, "其他需要报告的事项", List.of("演示数据：没有其他需要报告的事项。")));
    }
}
