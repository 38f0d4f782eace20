package org.yangguang.platform.workbench;

import java.util.List;
import org.yangguang.platform.doors.Shortfall;

/** One check in which organs fall short. */
record Late(String title, String basis, List<Shortfall> shortfalls) {}
