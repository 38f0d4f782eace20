package org.yangguang.platform.workdays;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.Role.ADMINISTRATOR;
import static org.yangguang.platform.access.Role.AUDITOR;
import static org.yangguang.platform.access.Role.LEADER;
import static org.yangguang.platform.access.Role.OFFICE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;

/** Addresses, menu, the job that ends a recount that broke off, and the yearly task of the office. */
@Configuration(proxyBeanMethods = false)
class WorkdaysModule {

    private static final int NOVEMBER = 11;

    @Bean
    AddressRules workdaysAddressRules() {
        String list = WorkdaysController.LIST;
        return AddressRules.of(
                AddressRule.roles(GET, list, OFFICE, ADMINISTRATOR, LEADER, AUDITOR),
                AddressRule.roles(POST, list, OFFICE, ADMINISTRATOR),
                AddressRule.roles(GET, list + "/new", OFFICE, ADMINISTRATOR),
                AddressRule.roles(POST, list + "/preview", OFFICE, ADMINISTRATOR));
    }

    @Bean
    MenuSource workdaysMenu() {
        return () -> List.of(new MenuItem("系统", "放假安排", WorkdaysController.LIST, 930));
    }

    @Bean
    Job recountPending(Importing importing) {
        return Job.every(Duration.ofMinutes(2), "workdays.recount", importing::recountPending);
    }

    /** The State Council's office publishes the next year's notice between late October and mid-December. */
    @Bean
    TaskSource workdaysTasks(WorkingDays days) {
        return (worker, today) -> {
            int next = today.getYear() + 1;
            if (!worker.is(OFFICE)
                    || today.getMonthValue() < NOVEMBER
                    || days.calendar().years().contains(next)) {
                return List.of();
            }
            return List.of(new Task(
                    "载入" + next + "年放假安排通知，载入前涉及该年的最后一天都是暂定",
                    LocalDate.of(today.getYear(), 12, 31),
                    WorkdaysController.LIST + "/new",
                    worker.organ(),
                    "《条例》第三十三条"));
        };
    }
}
