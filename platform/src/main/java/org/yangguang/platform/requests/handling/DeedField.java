package org.yangguang.platform.requests.handling;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.FileRole;

/**
 * A field of a deed's form.
 *
 * @param least smallest number; for others without meaning
 * @param most largest number, or most characters of a text
 * @param options of a choice
 * @param preset what stands in it when the form is opened, empty for nothing
 * @param when under which choice of another field it is asked for, null for always
 * @param role what a file becomes in the case; others do not use it
 */
public record DeedField(
        String name,
        String label,
        Kind kind,
        @Nullable String hint,
        boolean required,
        long least,
        long most,
        List<Option> options,
        String preset,
        @Nullable When when,
        FileRole role) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        AREA,
        /** A day that has come: not before the receipt, not after today. */
        DAY,
        /** A day that may lie ahead. */
        TERM,
        NUMBER,
        /** One of a few, all visible. */
        CHOICE,
        /** One of many. */
        SELECT,
        /** Any of a few. */
        TICKS,
        FILE,
        /** Not shown: goes along from the address. */
        HIDDEN
    }

    /** Another field's choices under which a field is asked for. */
    public record When(String field, List<String> values) {
        public When {
            values = List.copyOf(values);
        }

        /** The values as one text, for the page. */
        public String joined() {
            return String.join(" ", values);
        }
    }

    private static final int LINE = 200;
    private static final int AREA = 2000;

    public DeedField {
        options = List.copyOf(options);
    }

    private static DeedField of(String name, String label, Kind kind, long most, List<Option> options) {
        return new DeedField(name, label, kind, null, true, 0, most, options, "", null, FileRole.OTHER);
    }

    public static DeedField line(String name, String label) {
        return of(name, label, Kind.LINE, LINE, List.of());
    }

    public static DeedField area(String name, String label) {
        return of(name, label, Kind.AREA, AREA, List.of());
    }

    /** A day that has come; the form offers today. */
    public static DeedField day(String name, String label) {
        return of(name, label, Kind.DAY, 0, List.of());
    }

    /** A day that may lie ahead. */
    public static DeedField term(String name, String label) {
        return of(name, label, Kind.TERM, 0, List.of());
    }

    public static DeedField number(String name, String label, long least, long most) {
        return new DeedField(name, label, Kind.NUMBER, null, true, least, most, List.of(), "", null, FileRole.OTHER);
    }

    public static DeedField choice(String name, String label, List<Option> options) {
        return of(name, label, Kind.CHOICE, 0, options);
    }

    public static DeedField select(String name, String label, List<Option> options) {
        return of(name, label, Kind.SELECT, 0, options);
    }

    public static DeedField ticks(String name, String label, List<Option> options) {
        return of(name, label, Kind.TICKS, 0, options);
    }

    /** A file; it is kept sealed and stands in the case in this role. */
    public static DeedField file(String name, String label, FileRole role) {
        return new DeedField(name, label, Kind.FILE, null, true, 0, 0, List.of(), "", null, role);
    }

    public static DeedField hidden(String name, String label) {
        return of(name, label, Kind.HIDDEN, LINE, List.of());
    }

    public DeedField hint(String line) {
        return new DeedField(name, label, kind, line, required, least, most, options, preset, when, role);
    }

    public DeedField optional() {
        return new DeedField(name, label, kind, hint, false, least, most, options, preset, when, role);
    }

    public DeedField longest(int characters) {
        return new DeedField(name, label, kind, hint, required, least, characters, options, preset, when, role);
    }

    public DeedField preset(String value) {
        return new DeedField(name, label, kind, hint, required, least, most, options, value, when, role);
    }

    /** Asked for only under these choices of another field. */
    public DeedField when(String field, String... values) {
        return new DeedField(
                name,
                label,
                kind,
                hint,
                required,
                least,
                most,
                options,
                preset,
                new When(field, Arrays.asList(values)),
                role);
    }
}
