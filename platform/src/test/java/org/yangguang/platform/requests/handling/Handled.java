package org.yangguang.platform.requests.handling;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.requests.Submissions;

/** Cases of one organ as its staff handle them over the web. */
@TestComponent
public final class Handled {

    /** The organ that handles the cases of these tests. */
    public static final String ORGAN = "371323-D12";

    /** A picture that is one. */
    public static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final MockMvc web;
    private final Organs organs;
    private final People people;
    private final Registering registering;
    private final Cases cases;

    public Handled(MockMvc web, Organs organs, People people, Registering registering, Cases cases) {
        this.web = web;
        this.organs = organs;
        this.people = people;
        this.registering = registering;
        this.cases = cases;
    }

    /** A request over the website, received on that day. */
    public Registered received(LocalDate on) {
        return received(
                Submissions.online(organs.findByCode(ORGAN).orElseThrow().id(), on));
    }

    public Registered received(Submission submission) {
        return registering.register(submission);
    }

    public SignedIn by(Role role) {
        return new Staff(organs, people).person(role == Role.OFFICE ? "371323-D01" : ORGAN, role);
    }

    public MvcResult open(String address, Role role) {
        try {
            return web.perform(get(address).with(Staff.by(by(role)))).andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    /** The page of a case, as text. */
    public String page(Registered request, Role role) {
        return text(open(address(request), role));
    }

    /** Sends a deed's form. */
    public MvcResult send(Registered request, Role role, String segment, Map<String, String> fields) {
        return send(request, role, segment, fields, Map.of());
    }

    /** Sends a deed's form with files. */
    public MvcResult send(
            Registered request, Role role, String segment, Map<String, String> fields, Map<String, byte[]> files) {
        MockMultipartHttpServletRequestBuilder form = multipart(address(request) + "/deeds/" + segment);
        files.forEach((name, content) -> form.file(new MockMultipartFile(name, name + ".png", "image/png", content)));
        fields.forEach(form::param);
        form.param(Form.KEY, UUID.randomUUID().toString());
        form.with(Staff.by(by(role))).with(csrf());
        try {
            return web.perform(form).andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(segment, e);
        }
    }

    /** Sends it and holds that it was done. */
    public CaseFile does(Registered request, Role role, String segment, Map<String, String> fields) {
        return does(request, role, segment, fields, Map.of());
    }

    public CaseFile does(
            Registered request, Role role, String segment, Map<String, String> fields, Map<String, byte[]> files) {
        MvcResult result = send(request, role, segment, fields, files);
        if (result.getResponse().getStatus() != 302) {
            throw new AssertionError(
                    segment + " answered " + result.getResponse().getStatus() + ": " + problems(text(result)));
        }
        return file(request);
    }

    public CaseFile file(Registered request) {
        return cases.get(request.id());
    }

    public static String address(Registered request) {
        return "/workbench/requests/" + ORGAN + "/" + request.number();
    }

    static String text(MvcResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String problems(String page) {
        int from = page.indexOf("yg-errors__list");
        return from < 0 ? page : page.substring(from, Math.min(page.length(), from + 1500));
    }
}
