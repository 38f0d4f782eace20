package org.yangguang.platform.requests.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.pages.Form;

/** A deed's form as it was filled in, each field by itself in order. Not safe for several threads. */
public final class Filled {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, List<String>> ticks = new HashMap<>();
    private final Map<String, FileId> files = new HashMap<>();

    private Filled() {}

    /** Reads the fields that apply; what is wrong with one is noted in the form. Files are put in later. */
    static Filled read(Situation at, List<DeedField> fields, Form form) {
        Filled filled = new Filled();
        for (DeedField field : fields) {
            if (applies(field, form)) {
                filled.read(at, field, form);
            }
        }
        return filled;
    }

    /** Whether a field is asked for, given what was chosen. */
    static boolean applies(DeedField field, Form form) {
        DeedField.When when = field.when();
        return when == null || form.values(when.field()).stream().anyMatch(when.values()::contains);
    }

    private void read(Situation at, DeedField field, Form form) {
        String name = field.name();
        boolean skipped = !field.required() && form.value(name).isBlank();
        switch (field.kind()) {
            case LINE, AREA, HIDDEN ->
                texts.put(
                        name,
                        field.required()
                                ? form.text(name, field.label(), (int) field.most())
                                : form.optionalText(name, field.label(), (int) field.most()));
            case DAY, TERM -> {
                if (!skipped) {
                    form.date(name, field.label()).ifPresent(day -> {
                        days.put(name, day);
                        if (field.kind() == DeedField.Kind.DAY) {
                            checkPast(at, field, day, form);
                        }
                    });
                }
            }
            case NUMBER -> {
                if (!skipped) {
                    form.number(name, field.label(), field.least(), field.most())
                            .ifPresent(number -> numbers.put(name, number));
                }
            }
            case CHOICE, SELECT -> {
                if (!skipped) {
                    form.choice(name, field.label(), field.options()).ifPresent(choice -> texts.put(name, choice));
                }
            }
            case TICKS -> {
                List<String> known = field.options().stream()
                        .map(option -> option.value())
                        .filter(form.values(name)::contains)
                        .toList();
                ticks.put(name, known);
                if (field.required() && known.isEmpty()) {
                    form.problems().add(name, "请选择" + field.label());
                }
            }
            case FILE -> {}
        }
    }

    private static void checkPast(Situation at, DeedField field, LocalDate day, Form form) {
        LocalDate received = at.file().receivedOn();
        if (day.isAfter(at.today())) {
            form.problems().add(field.name(), field.label() + "不能晚于今天（" + at.today() + "）");
        } else if (received != null && day.isBefore(received)) {
            form.problems().add(field.name(), field.label() + "不能早于收到申请之日（" + received + "）");
        }
    }

    void put(String name, FileId file) {
        files.put(name, file);
    }

    /** A text or a choice; empty where it was left out. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** @throws java.util.NoSuchElementException if it was left out */
    public LocalDate day(String name) {
        return findDay(name).orElseThrow();
    }

    public Optional<LocalDate> findDay(String name) {
        return Optional.ofNullable(days.get(name));
    }

    /** @throws java.util.NoSuchElementException if it was left out */
    public long number(String name) {
        return Optional.ofNullable(numbers.get(name)).orElseThrow();
    }

    public Optional<Long> findNumber(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    /** What was ticked, in the order of the options. */
    public List<String> ticked(String name) {
        return ticks.getOrDefault(name, List.of());
    }

    /** The file as it was stored; empty where none was sent, and always while a document is only shown. */
    public Optional<FileId> findFile(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
