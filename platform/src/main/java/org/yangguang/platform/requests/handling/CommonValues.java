package org.yangguang.platform.requests.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.papers.CommonField;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperField;
import org.yangguang.platform.requests.papers.PaperField.Need;
import org.yangguang.statute.clock.ClockEvent;

/** Fills in what every document takes from its case. */
@Component
class CommonValues {

    private final Applicants applicants;

    CommonValues(Applicants applicants) {
        this.applicants = applicants;
    }

    /** To go out. */
    PaperContent complete(Situation at, PaperContent content) {
        return fill(at, content, () -> applicants.read(at.file().id()).name());
    }

    /** To be looked at: the name of a natural person is hidden. */
    PaperContent masked(Situation at, PaperContent content) {
        return fill(at, content, () -> applicants.read(at.file().id()).maskedName());
    }

    private static PaperContent fill(Situation at, PaperContent content, Supplier<String> addressee) {
        Map<String, String> values = new HashMap<>(content.values());
        for (PaperField field : content.kind().commonFields()) {
            if (field.need() != Need.DERIVED && !values.containsKey(field.key())) {
                String value = value(at, field.key(), addressee);
                if (!value.isEmpty()) {
                    values.put(field.key(), value);
                }
            }
        }
        return new PaperContent(content.kind(), values, content.on(), content.online());
    }

    private static String value(Situation at, String key, Supplier<String> addressee) {
        CaseFile file = at.file();
        LocalDate received = file.receivedOn();
        if (key.equals(CommonField.ADDRESSEE.key())) {
            return addressee.get();
        } else if (key.equals(CommonField.RECEIVED_ON.key())) {
            return received == null ? "" : received.toString();
        } else if (key.equals(CommonField.CHANNEL.key())) {
            return file.channel().label();
        } else if (key.equals(CommonField.REGISTRATION.key())) {
            return file.number();
        } else if (key.equals(CommonField.INFORMATION.key())) {
            return file.title();
        } else if (key.equals(CommonField.HISTORY.key())) {
            return history(at);
        } else if (key.equals(CommonField.DELIVERY.key())) {
            return file.delivery().label();
        }
        return "";
    }

    /** Correction, consultation, fee, extension: what happened on the way. */
    private static String history(Situation at) {
        return at.story().stream()
                .filter(entry -> !entry.voided())
                .map(Entry::event)
                .filter(event -> event != null && !(event instanceof ClockEvent.Replied))
                .map(event -> Wording.shortDay(event.on()) + event.kind().label())
                .collect(Collectors.joining("；"));
    }
}
