package org.yangguang.platform.documents;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.Person;
import org.yangguang.platform.report.Staff;

/** The people of one organ at their pages: each role is another person. */
public final class Desk {

    public static final String ORGAN = "371323-D33";

    private final MockMvc web;
    private final Organs organs;
    private final People people;
    private final Items items;
    private int sent;

    public Desk(MockMvc web, Organs organs, People people, Items items) {
        this.web = web;
        this.organs = organs;
        this.people = people;
        this.items = items;
    }

    public SignedIn person(Role role) {
        SignedIn first = new Staff(organs, people).person(role == Role.OFFICE ? "371323-D01" : ORGAN, role);
        if (role != Role.HEAD) {
            return first;
        }
        Organ organ = organs.get(first.organ());
        Person last = people.list(organ.id()).getLast();
        return new SignedIn(last.id(), last.name(), organ.id(), organ.code(), first.county(), first.roles());
    }

    public MockHttpServletResponse open(String address, Role role) throws Exception {
        return send(get(address).with(Staff.by(person(role))));
    }

    /** As somebody without an account. */
    public MockHttpServletResponse open(String address) throws Exception {
        return send(get(address));
    }

    public MockHttpServletResponse send(String address, Role role, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder call = post(address)
                .param("_key", "desk-" + System.identityHashCode(this) + "-" + sent++)
                .with(Staff.by(person(role)))
                .with(csrf());
        fields.forEach(call::param);
        return send(call);
    }

    public MockHttpServletResponse send(RequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse();
    }

    /** A draft of the clerk, by the form; what is given comes on top of what is usual. */
    public Item draft(ItemKind kind, Map<String, String> more) throws Exception {
        MockHttpServletResponse answer = send("/workbench/items/" + ORGAN + "/new", Role.CLERK, fields(kind, more));
        String next = String.valueOf(answer.getHeader("Location"));
        if (answer.getStatus() != 302) {
            throw new AssertionError(text(answer));
        }
        return items.get(new ItemId(Long.parseLong(next.substring(next.lastIndexOf('/') + 1))));
    }

    public Map<String, String> fields(ItemKind kind, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "itemKind", kind.name(),
                "title", "关于测试的通知",
                "body", "一、总则\n第一条正文。",
                "source", "测试机关",
                "formedOn", "2020-06-01",
                "attribute", "PROACTIVE",
                "documentKind", "NOTICE",
                "form", "TEXT"));
        fields.putAll(more);
        return fields;
    }

    public MockHttpServletResponse move(Item item, ItemMove move, Role role, String remark) throws Exception {
        String address = "/workbench/items/" + ORGAN + "/" + item.id().value() + "/moves/"
                + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String version = String.valueOf(items.get(item.id()).version());
        return send(address, role, Map.of("version", version, "remark", remark));
    }

    /** Takes the draft through its reviews onto the public page. */
    public Item published(Item draft) throws Exception {
        done(move(draft, ItemMove.SUBMIT, Role.CLERK, ""));
        done(move(draft, ItemMove.APPROVE, Role.HEAD, ""));
        done(move(draft, ItemMove.PUBLISH, Role.HEAD, "已核对"));
        return items.get(draft.id());
    }

    private static void done(MockHttpServletResponse answer) throws Exception {
        if (answer.getStatus() != 302) {
            throw new AssertionError(text(answer).replaceAll("(?s).*yg-errors__list(.*?)</ul>.*", "$1"));
        }
    }

    public static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
