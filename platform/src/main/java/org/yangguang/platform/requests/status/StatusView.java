package org.yangguang.platform.requests.status;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.pages.PeriodStrip;
import org.yangguang.platform.requests.CaseFile;

/**
 * Everything the applicant's page shows.
 *
 * @param organ name of who handles it
 * @param strip the legal period, null where none runs
 * @param related the requests that came of this one, and the one that it came of
 * @param actUntil last day for the applicant to correct, pay or give reasons; null where nobody waits for them
 */
record StatusView(
        CaseFile file,
        String organ,
        String stateInWords,
        @Nullable PeriodStrip strip,
        List<Line> story,
        List<Document> documents,
        List<ApplicantAct> acts,
        @Nullable LocalDate actUntil,
        RemedyView remedies,
        List<Related> related) {

    /** One step in plain words; {@code moved} says how it moved the last day, empty where it did not. */
    record Line(LocalDate on, String text, String moved) {}

    /** Something to read and take away. */
    record Document(long file, String title, String detail) {

        String address() {
            return StatusController.REQUEST + "/documents/" + file;
        }
    }

    /**
     * Another request that the same code opens.
     *
     * @param what it is to this one, in Chinese
     * @param stands where it stands, in a sentence
     */
    record Related(String number, String what, String stands) {

        String address() {
            return StatusController.REQUEST + "/related/" + number;
        }
    }

    StatusView {
        related = List.copyOf(related);
        story = List.copyOf(story);
        documents = List.copyOf(documents);
        acts = List.copyOf(acts);
    }

    boolean mayPay() {
        return acts.contains(ApplicantAct.PAY);
    }
}
