package org.yangguang.platform.documents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.platform.documents.Desk.ORGAN;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.documents.Desk;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemBook;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.ItemMove;
import org.yangguang.platform.documents.ItemState;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.Moving;
import org.yangguang.platform.documents.Validity;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.SearchChanged;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchSource;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportTable;

@RunningPlatform
@RecordApplicationEvents
@Transactional
class WorkTests {

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Items items;

    @Autowired
    ItemBook book;

    @Autowired
    ItemTasks tasks;

    @Autowired
    ItemJobs jobs;

    @Autowired
    NormativeFigures figures;

    @Autowired
    Check publishedInTime;

    @Autowired
    Check documentsExplained;

    @Autowired
    Check columnsRenewed;

    @Autowired
    SearchSource searchedDocuments;

    @Autowired
    Columns columns;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void at_the_desk() {
        desk = new Desk(web, organs, people, items);
    }

    private Map<String, String> fields(String column, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put(
                "column", String.valueOf(columns.find(column).orElseThrow().id().value()));
        return fields;
    }

    private List<Task> tasks(Role role, Item item) {
        return tasks.tasks(desk.person(role), time.today()).stream()
                .filter(task ->
                        task.address().endsWith("/" + ORGAN + "/" + item.id().value()))
                .toList();
    }

    @Test
    void a_draft_is_its_authors_task_until_the_limit_of_article_26_then_the_reviewers() throws Exception {
        Item item = desk.draft(ItemKind.ITEM, fields("notices", Map.of("formedOn", "2026-04-29")));
        assertThat(tasks(Role.CLERK, item)).singleElement().satisfies(task -> {
            assertThat(task.title()).startsWith("写完并送审");
            assertThat(task.due()).isEqualTo("2026-05-29");
        });
        assertThat(tasks(Role.HEAD, item)).isEmpty();

        desk.move(item, ItemMove.SUBMIT, Role.CLERK, "");

        assertThat(tasks(Role.CLERK, item)).isEmpty();
        assertThat(tasks(Role.HEAD, item))
                .singleElement()
                .satisfies(task -> assertThat(task.title()).startsWith("审核"));
        OrganId organ = organs.findByCode(ORGAN).orElseThrow().id();
        assertThat(publishedInTime.shortfalls(LocalDate.parse("2026-05-30")))
                .filteredOn(each -> each.address().endsWith("/" + item.id().value()))
                .singleElement()
                .satisfies(each -> assertThat(each.organ()).isEqualTo(organ));
        assertThat(publishedInTime.shortfalls(LocalDate.parse("2026-05-29")))
                .extracting(Shortfall::address)
                .noneMatch(address -> address.endsWith("/" + item.id().value()));
    }

    @Test
    void an_urgent_publication_is_listed_until_somebody_else_approved_it() throws Exception {
        Item item = desk.draft(ItemKind.ITEM, fields("notices", Map.of()));
        desk.move(item, ItemMove.PUBLISH_URGENTLY, Role.CLERK, "汛情紧急");

        assertThat(tasks(Role.HEAD, item))
                .singleElement()
                .satisfies(task -> assertThat(task.title()).startsWith("补批"));
        desk.move(item, ItemMove.CONFIRM, Role.HEAD, "");
        assertThat(tasks(Role.HEAD, item)).isEmpty();
    }

    @Test
    void what_was_approved_for_an_hour_is_published_when_it_has_come() throws Exception {
        Item item = desk.draft(ItemKind.ITEM, fields("notices", Map.of()));
        desk.move(item, ItemMove.SUBMIT, Role.CLERK, "");
        desk.move(item, ItemMove.APPROVE, Role.HEAD, "");
        Moving moving = Moving.of(ItemMove.SCHEDULE, desk.person(Role.HEAD), "已核对")
                .at(time.now().plus(Duration.ofHours(2)));
        assertThat(book.move(item.id(), items.get(item.id()).version(), moving)).isInstanceOf(Effect.Done.class);
        jobs.publishDue();
        assertThat(items.get(item.id()).state()).isEqualTo(ItemState.SCHEDULED);

        database.sql("update information_item set publish_at = :now where id = :id")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("id", item.id().value())
                .update();
        jobs.publishDue();
        jobs.publishDue();

        Item published = items.get(item.id());
        assertThat(published.isPublic()).isTrue();
        assertThat(published.publisher()).isEqualTo(desk.person(Role.HEAD).person());
    }

    @Test
    void a_document_ends_with_its_term_and_search_is_told() throws Exception {
        LocalDate last = time.today().minusDays(3);
        Item item = desk.published(desk.draft(
                ItemKind.OFFICIAL_DOCUMENT,
                fields(
                        "policies",
                        Map.of(
                                "number", "沂测发〔2019〕601号",
                                "normative", "yes",
                                "signedOn", "2019-01-10",
                                "effectiveOn", "2019-02-01",
                                "expiresOn", last.toString()))));
        String id = String.valueOf(item.id().value());
        assertThat(items.get(item.id()).validity(time.today())).contains(Validity.EXPIRED);

        jobs.expire();
        jobs.expire();

        Item expired = items.get(item.id());
        assertThat(expired.status()).satisfies(status -> {
            assertThat(status.noted()).isEqualTo(Validity.EXPIRED);
            assertThat(status.since()).isEqualTo(last.plusDays(1));
        });
        assertThat(events.stream(SearchChanged.class)).contains(new SearchChanged("OFFICIAL_DOCUMENT", id));
        assertThat(searchedDocuments.find(id)).get().satisfies(entry -> {
            assertThat(entry.documentNumber()).isEqualTo("沂测发〔2019〕601号");
            assertThat(entry.status()).isEqualTo(SearchEntry.Status.EXPIRED);
            assertThat(entry.text()).contains("第一条正文");
        });
        assertThat(items.story(item.id()))
                .filteredOn(line -> line.what().startsWith("效力"))
                .hasSize(1);
    }

    @Test
    void what_is_not_public_is_found_by_nobody() throws Exception {
        Item item = desk.draft(ItemKind.OFFICIAL_DOCUMENT, fields("policies", Map.of()));

        assertThat(searchedDocuments.find(String.valueOf(item.id().value()))).isEmpty();
        try (var entries = searchedDocuments.entries()) {
            assertThat(entries).noneMatch(entry -> entry.address().equals(item.address()));
        }
    }

    @Test
    void a_normative_document_without_interpretation_is_a_task_and_falls_short_after_three_working_days()
            throws Exception {
        Item item = desk.published(desk.draft(
                ItemKind.OFFICIAL_DOCUMENT,
                fields("policies", Map.of("number", "沂测发〔2026〕602号", "normative", "yes", "title", "没有解读的办法"))));

        assertThat(tasks.tasks(desk.person(Role.CLERK), time.today()))
                .extracting(Task::title)
                .contains("为“没有解读的办法”发布解读");
        assertThat(documentsExplained.shortfalls(time.today()))
                .noneMatch(each -> each.message().contains("没有解读的办法"));
        assertThat(documentsExplained.shortfalls(time.today().plusDays(20)))
                .anyMatch(each -> each.message().contains("没有解读的办法"));

        desk.published(
                desk.draft(ItemKind.INTERPRETATION, fields("interpretations", Map.of("interprets", "沂测发〔2026〕602号"))));

        assertThat(documentsExplained.shortfalls(time.today().plusDays(20)))
                .noneMatch(each -> each.message().contains("没有解读的办法"));
        assertThat(item.isPublic()).isTrue();
    }

    @Test
    void a_column_is_stale_on_the_day_after_its_term_and_its_children_count_for_it() throws Exception {
        desk.published(desk.draft(ItemKind.ITEM, fields("responses", Map.of())));
        LocalDate today = time.today();

        assertThat(stale("解读", today.plusDays(180))).isFalse();
        assertThat(stale("解读", today.plusDays(181))).isFalse();
        assertThat(stale("解读", today.plusDays(182))).isTrue();
    }

    private boolean stale(String column, LocalDate asOf) {
        return columnsRenewed.shortfalls(asOf).stream()
                .anyMatch(each -> each.message().contains("“" + column + "”"));
    }

    @Test
    void table_two_counts_what_was_issued_ended_and_is_in_force() throws Exception {
        OrganId organ = organs.findByCode(ORGAN).orElseThrow().id();
        // Other tests leave documents in the same database.
        int before = figures.records(organ, 2022, inForce()).size();
        for (int number = 603; number < 606; number++) {
            Item item = desk.published(desk.draft(
                    ItemKind.OFFICIAL_DOCUMENT,
                    fields(
                            "policies",
                            Map.of(
                                    "number", "沂测发〔2022〕" + number + "号",
                                    "normative", "yes",
                                    "signedOn", "2022-05-10"))));
            if (number == 603) {
                book.stands(item.id(), Validity.REPEALED, LocalDate.parse("2023-03-01"), "清理", null, null);
            }
        }
        for (int year : List.of(2022, 2023)) {
            var table =
                    Objects.requireNonNull(figures.figures(Set.of(organ), year).get(organ));
            for (String column : List.of("issued_this_year", "repealed_this_year", "in_force")) {
                CellRef cell = new CellRef(ReportTable.TABLE_2, "art20_1/normative_documents", column);
                long expected = switch (column) {
                    case "issued_this_year" -> year == 2022 ? 3 : 0;
                    case "repealed_this_year" -> year == 2022 ? 0 : 1;
                    default -> before + (year == 2022 ? 3 : 2);
                };
                assertThat(figures.records(organ, year, cell)).as(year + column).hasSize((int) expected);
                assertThat(String.valueOf(table.find(cell).orElseThrow())).contains(String.valueOf(expected));
            }
        }
    }

    private static CellRef inForce() {
        return new CellRef(ReportTable.TABLE_2, "art20_1/normative_documents", "in_force");
    }
}
