package org.yangguang.platform.requests.handling.steps.watch;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.notices.Recipient;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.Post;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.handling.steps.watch.ReminderContacts.Contact;

/** Who is reminded when, and where the posts of an organ can be told. */
@Controller
class ReminderController {

    static final String ADDRESS = "/workbench/requests/{organ}/reminders";

    private final Organs organs;
    private final People people;
    private final ReminderContacts contacts;
    private final Deeds deeds;

    ReminderController(Organs organs, People people, ReminderContacts contacts, Deeds deeds) {
        this.organs = organs;
        this.people = people;
        this.contacts = contacts;
        this.deeds = deeds;
    }

    /** Who may open it, and where it stands in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Module {
        @Bean
        AddressRules reminderAddressRules() {
            return AddressRules.of(
                    AddressRule.organ(GET, ADDRESS, Role.CLERK, Role.HEAD, Role.OFFICE),
                    AddressRule.organ(POST, ADDRESS, Role.CLERK, Role.HEAD, Role.OFFICE));
        }

        @Bean
        MenuSource reminderMenu() {
            return () -> List.of(new MenuItem("依申请公开", "期限提醒", ADDRESS, 80));
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String organ, HttpServletRequest request) {
        Organ of = get(organ);
        Map<Long, Contact> kept = contacts.of(of.id());
        Map<String, String> values = new HashMap<>();
        kept.forEach((post, contact) -> {
            values.put("email" + post, contact.email());
            values.put("mobile" + post, contact.mobile());
        });
        return view(of, Form.of(values), request.getParameter("done") != null);
    }

    @PostMapping(ADDRESS)
    ModelAndView save(@PathVariable String organ, HttpServletRequest request) {
        Organ of = get(organ);
        Form form = Form.typed(request.getParameterMap());
        Map<Long, Contact> typed = new LinkedHashMap<>();
        for (Post post : people.posts(of.id())) {
            typed.put(post.id(), read(form, post));
        }
        if (form.isWrong()) {
            ModelAndView shown = view(of, form, false);
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        String own = ADDRESS.replace("{organ}", of.code());
        Deed deed = Deed.of(
                        form.key(),
                        StepDeed.REMINDER_CONTACTS_CHANGED,
                        "organ:" + of.id().value())
                .forOrgan(of.id().value());
        return new ModelAndView("redirect:"
                + deeds.perform(deed, () -> {
                    typed.forEach(contacts::keep);
                    return own + "?done";
                }));
    }

    private static Contact read(Form form, Post post) {
        String email = form.optionalText("email" + post.id(), post.title() + "的电子邮箱", 200);
        String mobile = form.optionalText("mobile" + post.id(), post.title() + "的手机号码", 20);
        Recipient usable = new Recipient(post.title(), email, mobile, null);
        if (!email.isEmpty() && usable.usableEmail() == null) {
            form.problems().add("email" + post.id(), post.title() + "的电子邮箱不完整，例如 name@example.cn");
        }
        if (!mobile.isEmpty() && usable.usableMobile() == null) {
            form.problems().add("mobile" + post.id(), post.title() + "的手机号码应是11位，以1开头");
        }
        return new Contact(email, mobile);
    }

    private Organ get(String code) {
        return organs.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView view(Organ organ, Form form, boolean done) {
        return new ModelAndView(
                "requests/steps/reminders",
                Map.of(
                        "page",
                        Page.of("期限提醒")
                                .under("申请办理", "/workbench/requests/" + organ.code())
                                .with(form.problems()),
                        "form",
                        form,
                        "organ",
                        organ,
                        "posts",
                        people.posts(organ.id()),
                        "rules",
                        ReminderRule.list(),
                        "done",
                        done));
    }
}
