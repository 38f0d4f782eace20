package org.yangguang.platform.search.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchEntry.Status;
import org.yangguang.platform.organs.OrganId;

/** A few entries of a county. */
final class Examples {

    static final OrganId GOVERNMENT = new OrganId(1);
    static final OrganId HOUSING = new OrganId(2);
    static final OrganId FORESTRY = new OrganId(3);

    static final Vocabulary VOCABULARY = new Vocabulary() {

        @Override
        public List<String> otherWords(String word) {
            return word.equals("娃娃上学") ? List.of("义务教育招生") : List.of();
        }

        @Override
        public List<Named> organs(String word) {
            for (String name : List.of("沂水县林业局", "林业局", "lyj")) {
                if (word.contains(name)) {
                    return List.of(new Named(Set.of(FORESTRY), word.replace(name, "")));
                }
            }
            return List.of();
        }
    };

    private Examples() {}

    static List<SearchEntry> all() {
        return List.of(
                item("1", "关于提取住房公积金有关事项的通知", "职工购买自住住房的，可以提取本人住房公积金账户余额。办理时带身份证。", HOUSING, 2020)
                        .about("住房"),
                item("2", "沂水县国有土地上房屋征收与补偿办法", "第一条 为了规范房屋征收与补偿活动，维护公共利益，制定本办法。", GOVERNMENT, 2019)
                        .numbered("沂政发〔2019〕5号")
                        .standing(Status.IN_FORCE),
                item("3", "沂水县国有土地上房屋征收与补偿暂行办法", "第一条 房屋征收与补偿适用本办法。", GOVERNMENT, 2012)
                        .numbered("沂政发[2012]15号")
                        .standing(Status.REPEALED),
                item("4", "2021年义务教育招生工作方案", "适龄儿童按照划片入学。", GOVERNMENT, 2021).about("教育"),
                item("5", "林木采伐许可办事指南", "采伐林木必须申请采伐许可证。", FORESTRY, 2021).about("林业"),
                item("6", "自然资源和规划局关于古树名木的公告", "古树名木保护名录。", FORESTRY, 2018).attaching("附件：银杏一株，树龄三百年。"),
                item("7", "供水停水通知（城东）", STOP.formatted("城东", "三"), GOVERNMENT, 2021),
                item("8", "供水停水通知（城西）", STOP.formatted("城西", "四"), GOVERNMENT, 2021));
    }

    private static final String STOP = "因供水管网改造施工，%s片区将于周%s上午八时至下午五时停水，请居民提前储水，做好准备。"
            + "施工期间给您的生活带来不便，敬请谅解。供水服务热线全天开通，恢复供水后请先放水片刻再饮用。如遇下雨等天气，施工时间顺延，另行通知。"
            + "各小区物业请及时将本通知张贴在显著位置，并告知老年人等特殊群体。学校、医院、养老机构等重点用水单位由供水公司安排车辆送水。";

    static SearchEntry item(String id, String title, String text, OrganId organ, int year) {
        return SearchEntry.of("ITEM", id, title, text, "/items/" + id, organ, LocalDate.of(year, 3, 1));
    }
}
