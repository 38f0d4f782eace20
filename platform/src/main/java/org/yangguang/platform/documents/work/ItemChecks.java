package org.yangguang.platform.documents.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.columns.ColumnTree;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.publishing.PublishingLimit;

/** What supervision watches about items. */
@Configuration(proxyBeanMethods = false)
class ItemChecks {

    private static final int LOOKED_BACK_MONTHS = 24;

    private record Watched(String title, String basis, Function<LocalDate, List<Shortfall>> found) implements Check {

        @Override
        public List<Shortfall> shortfalls(LocalDate asOf) {
            return found.apply(asOf);
        }
    }

    /** A column answers for itself or through those below it. */
    @Bean
    Check columnsRenewed(Columns columns, Items items, Organs organs) {
        return new Watched("栏目按期更新", "国办秘函〔2019〕19号", asOf -> {
            ColumnTree tree = columns.tree();
            Map<ColumnId, Instant> latest = items.latestInColumns();
            return tree.list().stream()
                    .filter(column -> column.takesItems() && column.updateWithinDays() != null)
                    .filter(column -> since(tree, latest, column).isBefore(asOf))
                    .map(column -> {
                        LocalDate since = since(tree, latest, column);
                        String what = since.equals(LocalDate.MIN)
                                ? "栏目“" + column.name() + "”是空白的，请发布内容或者关闭栏目"
                                : "栏目“" + column.name() + "”超过" + column.updateWithinDays() + "天没有更新，请发布新内容";
                        return new Shortfall(
                                organs.root().id(), what, since.equals(LocalDate.MIN) ? asOf : since, column.path());
                    })
                    .toList();
        });
    }

    /** The first day on which the column is stale; the first of all days where nothing was ever published. */
    private static LocalDate since(ColumnTree tree, Map<ColumnId, Instant> latest, InformationColumn column) {
        return tree.within(column.id()).stream()
                .map(latest::get)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(at -> CivilTime.dayOf(at).plusDays(Objects.requireNonNull(column.updateWithinDays()) + 1L))
                .orElse(LocalDate.MIN);
    }

    @Bean
    Check publishedInTime(Waiting waiting, WorkingDays workingDays) {
        return new Watched(
                "信息按期公布",
                "《条例》第二十六条",
                asOf -> waiting.open().stream()
                        .filter(Waiting.Line::isToBePublished)
                        .filter(line -> limit(line, workingDays).isBefore(asOf))
                        .map(line -> new Shortfall(
                                line.organ(),
                                "“" + line.title() + "”应当在" + Wording.shortDay(limit(line, workingDays))
                                        + "以前公布，请尽快审核发布",
                                limit(line, workingDays).plusDays(1),
                                line.address()))
                        .toList());
    }

    private static LocalDate limit(Waiting.Line line, WorkingDays workingDays) {
        return PublishingLimit.of(line.formedOn(), List.of(), workingDays.calendar())
                .lastDay()
                .date();
    }

    @Bean
    Check documentsExplained(Waiting waiting, WorkingDays workingDays) {
        return new Watched(
                "规范性文件同步解读",
                "国办发〔2017〕47号",
                asOf -> waiting.unexplained(asOf.minusMonths(LOOKED_BACK_MONTHS)).stream()
                        .filter(line -> line.publishedOn() != null)
                        .map(line -> Map.entry(
                                line,
                                workingDays
                                        .calendar()
                                        .add(Objects.requireNonNull(line.publishedOn()), ItemTasks.INTERPRETATION_DAYS)
                                        .date()))
                        .filter(each -> each.getValue().isBefore(asOf))
                        .map(each -> new Shortfall(
                                each.getKey().organ(),
                                "“" + each.getKey().title() + "”还没有解读，请发布解读并与文件关联",
                                each.getValue().plusDays(1),
                                each.getKey().address()))
                        .toList());
    }

    @Bean
    Check urgentPublishingApproved(Waiting waiting) {
        return new Watched(
                "紧急发布及时补批",
                "发布审核制度",
                asOf -> waiting.open().stream()
                        .filter(line -> line.owed() && line.updatedOn().isBefore(asOf))
                        .map(line -> new Shortfall(
                                line.organ(),
                                "紧急发布的“" + line.title() + "”还没有补批，请负责人补批",
                                line.updatedOn().plusDays(1),
                                line.address()))
                        .toList());
    }
}
