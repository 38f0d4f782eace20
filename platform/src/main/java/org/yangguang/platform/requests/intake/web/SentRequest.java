package org.yangguang.platform.requests.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document by which a program sends a request.
 *
 * @param fields by name, those of the applicant with {@link #APPLICANT} before it
 * @param unknown names that mean nothing here; an optional field with a slip in its name must not get lost
 */
record SentRequest(Map<String, String> fields, List<String> unknown) {

    static final String APPLICANT = "applicant.";

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> NAMES = Set.of(
            "organ",
            "information",
            "document_number",
            "form",
            "delivery",
            APPLICANT + "kind",
            APPLICANT + "name",
            APPLICANT + "id_type",
            APPLICANT + "id_number",
            APPLICANT + "credit_code",
            APPLICANT + "contact_name",
            APPLICANT + "phone",
            APPLICANT + "email",
            APPLICANT + "address");

    static SentRequest read(byte[] body) {
        JsonNode document;
        try {
            document = JSON.readTree(body);
        } catch (JacksonException e) {
            throw unreadable();
        }
        if (!document.isObject()) {
            throw unreadable();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        document.properties().forEach(each -> {
            if (each.getKey().equals("applicant") && each.getValue().isObject()) {
                each.getValue()
                        .properties()
                        .forEach(field -> add(fields, unknown, APPLICANT + field.getKey(), field.getValue()));
            } else {
                add(fields, unknown, each.getKey(), each.getValue());
            }
        });
        return new SentRequest(fields, unknown);
    }

    private static void add(Map<String, String> fields, List<String> unknown, String name, JsonNode value) {
        if (!NAMES.contains(name)) {
            unknown.add(name.length() > 60 ? name.substring(0, 60) : name);
        } else if (!value.isNull()) {
            fields.put(name, value.isValueNode() ? value.asString() : "");
        }
    }

    private static ErrorResponseException unreadable() {
        ErrorResponseException failure = new ErrorResponseException(HttpStatus.BAD_REQUEST);
        failure.setDetail("请求正文不是 JSON 对象");
        return failure;
    }

    /** The same for the same content, however it was set out. */
    String normal() {
        return JSON.writeValueAsString(new TreeMap<>(fields));
    }
}
