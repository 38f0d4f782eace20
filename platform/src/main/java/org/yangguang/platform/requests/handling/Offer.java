package org.yangguang.platform.requests.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a deed can be done now. */
public sealed interface Offer {

    /**
     * It can.
     *
     * @param effect its legal effect in one line, such as 期限停止，收到补正后重新计算20个工作日
     * @param leadsTo last day to reply as it will stand afterwards, null where no clock runs to a date then
     * @param provisional whether that day rests on a year whose working days nobody knows yet
     * @param warning what the law holds against doing it so late, null where there is nothing
     */
    record Possible(
            String effect,
            @Nullable LocalDate leadsTo,
            boolean provisional,
            @Nullable String warning) implements Offer {

        /** Of a deed that leaves the clock alone. */
        public static Possible of(String effect) {
            return new Possible(effect, null, false, null);
        }
    }

    /** It cannot, in one Chinese sentence with the article where there is one. */
    record Impossible(String why) implements Offer {}
}
