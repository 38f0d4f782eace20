package org.yangguang.platform.documents.gate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.time.CivilTime;

/** Days that do not exist, or in an order that cannot be. */
@Component
@Order(70)
class ImplausibleDates implements GateRule {

    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日");

    private final CivilTime time;

    ImplausibleDates(CivilTime time) {
        this.time = time;
    }

    @Override
    public String name() {
        return "IMPLAUSIBLE_DATES";
    }

    @Override
    public String label() {
        return "不合理的日期";
    }

    @Override
    public Severity usually() {
        return Severity.WARNS;
    }

    @Override
    public List<String> findings(Item item, Content content, List<ItemFile> files) {
        List<String> messages = new ArrayList<>();
        DocumentFacts facts = content.document();
        if (facts != null && facts.signedOn() != null) {
            LocalDate signed = facts.signedOn();
            if (signed.isAfter(time.today())) {
                messages.add("成文日期" + signed + "还没有到");
            }
            if (facts.effectiveOn() != null && facts.effectiveOn().isBefore(signed)) {
                messages.add("施行日期" + facts.effectiveOn() + "早于成文日期" + signed);
            }
            if (facts.number() != null
                    && !facts.number().text().contains("第")
                    && !facts.number().text().contains("〔" + signed.getYear() + "〕")) {
                messages.add("文号" + facts.number() + "的年份与成文日期" + signed + "不同");
            }
        }
        DAY.matcher(content.body().plain())
                .results()
                .filter(found -> !exists(found))
                .map(MatchResult::group)
                .distinct()
                .forEach(day -> messages.add("正文里的“" + day + "”不存在"));
        return messages;
    }

    private static boolean exists(MatchResult found) {
        try {
            LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
