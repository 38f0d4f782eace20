package org.yangguang.platform.documents.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.Disclosure;
import org.yangguang.platform.documents.DisclosureAttribute;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemBook;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.documents.ItemMove;
import org.yangguang.platform.documents.ItemState;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.Moving;
import org.yangguang.platform.documents.publicsite.ItemViews;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.publishing.PublishingLimit;

/** One item: its story, and what can be done with it now. */
@Controller
class DeskItemController {

    private static final String ANY_WORDS = "—";

    private final ItemDesk desk;
    private final Items items;
    private final ItemBook book;
    private final ItemViews views;
    private final Columns columns;
    private final People people;
    private final Files files;
    private final WorkingDays workingDays;
    private final CivilTime time;

    DeskItemController(
            ItemDesk desk,
            Items items,
            ItemBook book,
            ItemViews views,
            Columns columns,
            People people,
            Files files,
            WorkingDays workingDays,
            CivilTime time) {
        this.desk = desk;
        this.items = items;
        this.book = book;
        this.views = views;
        this.columns = columns;
        this.people = people;
        this.files = files;
        this.workingDays = workingDays;
        this.time = time;
    }

    @GetMapping(DeskAddresses.ITEM)
    ModelAndView show(SignedIn reader, @PathVariable String organ, @PathVariable long id) {
        Organ of = desk.organ(organ);
        return page(reader, of, desk.item(of, id), Form.empty());
    }

    @GetMapping(DeskAddresses.ITEM + "/preview")
    ModelAndView preview(@PathVariable String organ, @PathVariable long id) {
        return views.preview(desk.item(desk.organ(organ), id));
    }

    @GetMapping(DeskAddresses.FILES + "/{n}")
    View file(@PathVariable String organ, @PathVariable long id, @PathVariable int n) {
        Item item = desk.item(desk.organ(organ), id);
        ItemFile file = items.files(item.id(), item.workingEdition()).stream()
                .filter(each -> each.no() == n)
                .findFirst()
                .orElseThrow(ItemDesk::notFound);
        return (model, call, answer) -> write(file, answer);
    }

    private void write(ItemFile file, HttpServletResponse answer) throws IOException {
        byte[] content = files.read(file.file());
        answer.setContentType(file.type());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        answer.setContentLength(content.length);
        answer.getOutputStream().write(content);
    }

    @PostMapping(DeskAddresses.MOVE)
    ModelAndView move(
            SignedIn by,
            @PathVariable String organ,
            @PathVariable long id,
            @PathVariable String move,
            HttpServletRequest call) {
        Organ of = desk.organ(organ);
        Item item = desk.item(of, id);
        ItemMove wanted = Arrays.stream(ItemMove.values())
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(move))
                .findFirst()
                .orElseThrow(ItemDesk::notFound);
        Form form = Form.typed(call.getParameterMap());
        Moving moving = Moving.of(wanted, by, form.optionalText("remark", "理由", 500));
        if (wanted == ItemMove.SCHEDULE) {
            moving = at(form).map(moving::at).orElse(moving);
        }
        if (form.isWrong()) {
            return page(by, of, item, form);
        }
        String version = form.value("version");
        int seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        return switch (desk.move(form.key(), of, item, seen, moving)) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused(List<String> problems) -> {
                problems.forEach(form.problems()::add);
                yield page(by, of, item, form);
            }
        };
    }

    private static Optional<Instant> at(Form form) {
        try {
            return Optional.of(LocalDateTime.parse(form.value("at").replace(' ', 'T'))
                    .atZone(CivilTime.ZONE)
                    .toInstant());
        } catch (DateTimeParseException notATime) {
            form.problems().add("at", "请填写发布时间，例如 2026-03-16 09:30");
            return Optional.empty();
        }
    }

    private ModelAndView page(SignedIn reader, Organ organ, Item item, Form form) {
        Content working = items.working(item);
        List<ItemMove> possible = Arrays.stream(ItemMove.values())
                .filter(move -> book.problems(
                                item,
                                Moving.of(move, reader, ANY_WORDS).at(time.now().plus(Duration.ofDays(1))))
                        .isEmpty())
                .toList();
        boolean near = possible.stream()
                .anyMatch(move -> move == ItemMove.PUBLISH
                        || move == ItemMove.SCHEDULE
                        || move == ItemMove.APPROVE
                        || move == ItemMove.SUBMIT);
        boolean mayWrite =
                reader.is(Role.CLERK) || reader.is(Role.SECTION_HEAD) || reader.is(Role.HEAD) || reader.is(Role.OFFICE);
        Disclosure disclosure = item.disclosure();
        boolean toBePublished = item.publishedAt() == null
                && (disclosure == null || disclosure.attribute() == DisclosureAttribute.PROACTIVE);
        ItemPage view = new ItemPage(
                organ,
                item,
                working,
                columns.get(working.column()),
                items.files(item.id(), item.workingEdition()),
                items.story(item.id()),
                possible,
                near ? book.findings(item) : List.of(),
                toBePublished
                        ? PublishingLimit.of(working.formedOn(), List.of(), workingDays.calendar())
                                .lastDay()
                                .date()
                        : null,
                item.state() == ItemState.DRAFT && mayWrite,
                Optional.ofNullable(item.author()).flatMap(people::findName).orElse(null),
                time.today());
        var answer = new ModelAndView(
                "documents/desk/item",
                Map.of(
                        "page",
                        Page.of(working.title())
                                .under("信息和公文", DeskAddresses.COUNTY + "/" + organ.code())
                                .with(form.problems()),
                        "view",
                        view,
                        "form",
                        form));
        answer.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }
}
