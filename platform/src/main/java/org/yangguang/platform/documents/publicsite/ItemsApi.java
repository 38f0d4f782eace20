package org.yangguang.platform.documents.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.columns.ColumnTree;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFilter;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.ItemLine;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.Validity;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.InvalidInputException;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.time.CivilTime;
import tools.jackson.databind.json.JsonMapper;

/** Published items for programs. */
@RestController
class ItemsApi {

    static final String LIST = "/api/v1/items";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 10_000;

    private final Items items;
    private final Columns columns;
    private final Organs organs;
    private final CivilTime time;

    ItemsApi(Items items, Columns columns, Organs organs, CivilTime time) {
        this.items = items;
        this.columns = columns;
        this.organs = organs;
        this.time = time;
    }

    @GetMapping(LIST)
    ResponseEntity<byte[]> list(HttpServletRequest call) {
        Problems problems = new Problems();
        ColumnTree tree = columns.tree();
        Map<OrganId, String> codes = new LinkedHashMap<>();
        organs.list().forEach(organ -> codes.put(organ.id(), organ.code()));
        int page = number(call, "page", 1, LAST_PAGE, problems);
        int size = number(call, "size", USUAL_SIZE, LARGEST_SIZE, problems);
        ItemFilter filter = filter(call, tree, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        List<ItemLine> lines = items.lines(filter, size, (long) (page - 1) * size);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("page", page);
        json.put("size", size);
        json.put("total", items.count(filter));
        json.put("items", lines.stream().map(line -> line(line, tree, codes)).toList());
        Instant changed = lines.stream()
                .map(line -> line.changedAt() == null ? line.publishedAt() : line.changedAt())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> time.today().atStartOfDay(CivilTime.ZONE).toInstant());
        return answer(json, changed);
    }

    @GetMapping(LIST + "/{id}")
    ResponseEntity<byte[]> item(@PathVariable long id) {
        Item item = items.find(new ItemId(id))
                .filter(Item::isPublic)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Instant published = Optional.ofNullable(item.publishedAt()).orElseThrow();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        common(
                json,
                new ItemLine(
                        item.id(),
                        item.kind(),
                        item.content().column(),
                        item.organ(),
                        item.organName(),
                        item.content().title(),
                        published,
                        item.changedAt(),
                        item.content().document(),
                        item.status()),
                columns.get(item.content().column()).slug(),
                organs.get(item.organ()).code());
        json.put("source", item.content().source());
        json.put("formed_on", item.content().formedOn().toString());
        json.put("body_html", item.content().body().text());
        json.put("text", item.content().body().plain());
        json.put(
                "files",
                items.files(item.id(), item.edition()).stream()
                        .map(file -> Map.of(
                                "name", file.name(), "type", file.type(), "size", file.size(), "url", file.address()))
                        .toList());
        json.put(
                "linked",
                items.linked(item.id()).stream()
                        .map(line -> Map.of(
                                "id", line.id().value(),
                                "kind", line.kind().name(),
                                "title", line.title(),
                                "url", line.address()))
                        .toList());
        Instant changed = item.changedAt();
        return answer(json, changed == null ? published : changed);
    }

    private Map<String, @Nullable Object> line(ItemLine line, ColumnTree tree, Map<OrganId, String> codes) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        common(
                json,
                line,
                tree.find(line.column()).map(InformationColumn::slug).orElseThrow(),
                codes.getOrDefault(line.organ(), ""));
        return json;
    }

    private void common(Map<String, @Nullable Object> json, ItemLine line, String column, String organ) {
        DocumentFacts facts = line.document();
        Validity validity = line.validity(time.today());
        json.put("id", line.id().value());
        json.put("kind", line.kind().name());
        json.put("title", line.title());
        json.put("url", line.address());
        json.put("organ", organ);
        json.put("organ_name", line.organName());
        json.put("column", column);
        json.put("published_at", stamp(line.publishedAt()));
        json.put("changed_at", line.changedAt() == null ? null : stamp(line.changedAt()));
        json.put(
                "document_number",
                facts == null || facts.number() == null ? null : facts.number().text());
        json.put("document_kind", facts == null ? null : facts.kind().label());
        json.put("normative", facts != null && facts.normative());
        json.put("status", validity == null ? null : validity.name());
    }

    private ItemFilter filter(HttpServletRequest call, ColumnTree tree, Problems problems) {
        Set<ColumnId> within = parameter(call, "column")
                .map(slug -> tree.find(slug)
                        .map(column -> tree.within(column.id()))
                        .orElseGet(() -> {
                            problems.add("column", "没有“" + slug + "”这个栏目");
                            return Set.of();
                        }))
                .orElse(Set.of());
        OrganId organ = parameter(call, "organ")
                .map(code -> organs.findByCode(code).map(Organ::id).orElseGet(() -> {
                    problems.add("organ", "没有代码为“" + code + "”的机关");
                    return new OrganId(0);
                }))
                .orElse(null);
        ItemKind kind = parameter(call, "kind")
                .flatMap(name -> {
                    Optional<ItemKind> found = Arrays.stream(ItemKind.values())
                            .filter(each -> each.name().equals(name))
                            .findFirst();
                    if (found.isEmpty()) {
                        problems.add("kind", "应是 ITEM、OFFICIAL_DOCUMENT 或者 INTERPRETATION");
                    }
                    return found;
                })
                .orElse(null);
        return ItemFilter.ALL
                .in(within)
                .of(organ)
                .of(kind)
                .between(day(call, "from", problems), day(call, "to", problems));
    }

    private static @Nullable LocalDate day(HttpServletRequest call, String name, Problems problems) {
        return parameter(call, name)
                .flatMap(text -> {
                    try {
                        return Optional.of(LocalDate.parse(text));
                    } catch (DateTimeParseException notADay) {
                        problems.add(name, "应写成年-月-日，例如 2026-03-16");
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }

    private static int number(HttpServletRequest call, String name, int otherwise, int most, Problems problems) {
        String text = parameter(call, name).orElse(String.valueOf(otherwise));
        if (text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(name, "应是1至" + most + "之间的整数");
        return otherwise;
    }

    private static Optional<String> parameter(HttpServletRequest call, String name) {
        return Optional.ofNullable(call.getParameter(name)).filter(text -> !text.isBlank());
    }

    private static ResponseEntity<byte[]> answer(Map<String, @Nullable Object> json, Instant changed) {
        byte[] bytes = JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .lastModified(changed)
                .body(bytes);
    }

    private static String stamp(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(CivilTime.ZONE).withNano(0));
    }
}
