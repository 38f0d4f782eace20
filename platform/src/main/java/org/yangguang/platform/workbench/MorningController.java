package org.yangguang.platform.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.time.CivilTime;

@Controller
class MorningController {

    private static final Set<Role> OVERSEE = Set.of(Role.OFFICE, Role.LEADER, Role.AUDITOR);

    private final Morning morning;
    private final Organs organs;
    private final CivilTime time;

    MorningController(Morning morning, Organs organs, CivilTime time) {
        this.morning = morning;
        this.organs = organs;
        this.time = time;
    }

    @GetMapping("/workbench")
    ModelAndView morning(SignedIn worker) {
        LocalDate today = time.today();
        boolean oversees = worker.roles().stream().anyMatch(OVERSEE::contains);
        return new ModelAndView(
                "workbench/morning",
                Map.of(
                        "page", Page.of("今天要做的事"),
                        "today", today,
                        "tasks", morning.tasks(worker, today),
                        "late", oversees ? morning.late(today) : List.of(),
                        "oversees", oversees,
                        "own", worker.organ(),
                        "names", names()));
    }

    private Map<OrganId, String> names() {
        return organs.list().stream().collect(Collectors.toMap(Organ::id, Organ::name));
    }
}
