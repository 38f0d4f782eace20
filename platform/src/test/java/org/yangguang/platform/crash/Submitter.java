package org.yangguang.platform.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.Browser;
import org.yangguang.platform.RunningPlatform;

/** The people of one organ, who fill in and submit its returns year by year until the server is gone. */
final class Submitter {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2026;
    private static final List<String> CELLS = List.of(
            "table_2/art20_5/administrative_licences/decisions_this_year",
            "table_2/art20_6/administrative_penalties/decisions_this_year",
            "table_2/art20_6/administrative_coercion/decisions_this_year");

    private final String place;
    private final List<Submission> acknowledged = new ArrayList<>();
    private @Nullable Sent last;

    /** What went over the line last, acknowledged or not. */
    record Sent(Submission what, Map<String, String> fields) {}

    /** @param place the end of the organ's code, as {@code D02} */
    Submitter(String place) {
        this.place = place;
    }

    List<Submission> acknowledged() {
        return acknowledged;
    }

    Sent last() {
        if (last == null) {
            throw new IllegalStateException(place + " sent nothing");
        }
        return last;
    }

    boolean hasMoreToDo() {
        return acknowledged.size() < plan().size();
    }

    /** @param eachTime runs after each acknowledged submission */
    void work(int port, Runnable eachTime) {
        Browser clerk = signedIn(port, account("clerk"));
        Browser head = signedIn(port, account("head"));
        try {
            for (Submission next : plan()) {
                Browser sender = next.account().equals(account("head")) ? head : clerk;
                var fields = new HashMap<>(Browser.hiddenFields(
                        sender.get(next.address() + next.form()).body()));
                fields.putAll(next.fields());
                last = new Sent(next, fields);
                accepted(sender.post(next.address() + next.action(), fields));
                acknowledged.add(next);
                eachTime.run();
            }
        } catch (UncheckedIOException gone) {
            // What this is about.
        }
    }

    /** Sends the last submission once more, with the key that it had. */
    void repeatLast(int port) {
        Browser sender = signedIn(port, last().what().account());
        String page = last().what().address();
        var fields = new HashMap<>(last().fields());
        fields.put("_csrf", Browser.hiddenFields(sender.get(page).body()).getOrDefault("_csrf", ""));
        accepted(sender.post(page + last().what().action(), fields));
        accepted(sender.post(page + last().what().action(), fields));
    }

    private List<Submission> plan() {
        String organ = "371323-" + place;
        var plan = new ArrayList<Submission>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (String cell : CELLS) {
                plan.add(Submission.cell(organ, year, account("clerk"), cell, "" + (1000 + plan.size())));
            }
            plan.add(Submission.step(organ, year, account("clerk"), "proposal", "提请负责人确认"));
            plan.add(Submission.step(organ, year, account("head"), "confirmation", "确认并报送"));
        }
        return plan;
    }

    private String account(String role) {
        return place.toLowerCase(Locale.ROOT) + "-" + role;
    }

    private static Browser signedIn(int port, String account) {
        Browser browser = new Browser(port);
        browser.signIn(account, RunningPlatform.PASSWORD);
        return browser;
    }

    private static void accepted(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 5) {
            throw new UncheckedIOException(new IOException("the database went first"));
        }
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
