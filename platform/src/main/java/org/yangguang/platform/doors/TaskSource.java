package org.yangguang.platform.doors;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.platform.access.SignedIn;

/** A module's tasks for a person. */
public interface TaskSource {

    /** What this person is to do as of that day, in any order; empty where there is nothing. */
    List<Task> tasks(SignedIn worker, LocalDate today);
}
