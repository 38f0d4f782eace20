package org.yangguang.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.Person;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;

/** Where the office and administrators keep the users. */
@Controller
class UsersController {

    private static final String ONE_TIME_PASSWORD = "oneTimePassword";

    private final Users users;
    private final UserList list;
    private final Accounts accounts;
    private final People people;
    private final Organs organs;

    UsersController(Users users, UserList list, Accounts accounts, People people, Organs organs) {
        this.users = users;
        this.list = list;
        this.accounts = accounts;
        this.people = people;
        this.organs = organs;
    }

    @GetMapping(Users.LIST)
    ModelAndView list(SignedIn keeper, HttpServletRequest request) {
        ListView<UserList.UserRow> users = list.list(keeper.county(), UserList.SPEC.read(request.getParameterMap()));
        if (users.query().export()) {
            return UserList.sheet(users);
        }
        return new ModelAndView(
                "access/users",
                Map.of(
                        "page",
                        Page.of("用户"),
                        "list",
                        users,
                        "mayCreate",
                        !Users.grantable(keeper).isEmpty()));
    }

    @GetMapping(Users.LIST + "/new")
    ModelAndView fillIn(SignedIn keeper) {
        return form(keeper, Form.empty());
    }

    @PostMapping(Users.LIST)
    ModelAndView create(SignedIn keeper, HttpServletRequest request, RedirectAttributes once) {
        Form form = Form.typed(request.getParameterMap());
        String organ = form.choice("organ", "机关", organOptions(keeper)).orElse("0");
        var user = new NewUser(
                form.text("name", "姓名", 40),
                new OrganId(Long.parseLong(organ)),
                form.text("post", "职务", 40),
                NewUser.userName(form),
                roles(keeper, form));
        if (form.isWrong()) {
            return form(keeper, form);
        }
        String password = Users.oneTimePassword();
        return switch (users.create(keeper, form.key(), user, password)) {
            case Effect.Done done -> {
                once.addFlashAttribute(ONE_TIME_PASSWORD, password);
                yield new ModelAndView("redirect:" + done.next());
            }
            case Effect.Refused refused -> {
                refused.problems().forEach(problem -> form.problems().add("userName", problem));
                yield form(keeper, form);
            }
        };
    }

    @GetMapping(Users.LIST + "/{person}")
    ModelAndView show(SignedIn keeper, @PathVariable long person, HttpServletRequest request) {
        return user(keeper, known(keeper, person), Form.empty(), request);
    }

    @PostMapping(Users.LIST + "/{person}/roles")
    ModelAndView setRoles(SignedIn keeper, @PathVariable long person, HttpServletRequest request) {
        return change(keeper, person, request, (account, form) -> {
            Set<Role> roles = roles(keeper, form);
            return form.isWrong() ? new Effect.Refused(List.of()) : users.setRoles(keeper, form.key(), account, roles);
        });
    }

    @PostMapping(Users.LIST + "/{person}/lock")
    ModelAndView lock(SignedIn keeper, @PathVariable long person, HttpServletRequest request) {
        return change(keeper, person, request, (account, form) -> users.lock(keeper, form.key(), account));
    }

    @PostMapping(Users.LIST + "/{person}/lock/removal")
    ModelAndView unlock(SignedIn keeper, @PathVariable long person, HttpServletRequest request) {
        return change(keeper, person, request, (account, form) -> users.unlock(keeper, form.key(), account));
    }

    @PostMapping(Users.LIST + "/{person}/one-time-password")
    ModelAndView resetPassword(
            SignedIn keeper, @PathVariable long person, HttpServletRequest request, RedirectAttributes once) {
        return change(keeper, person, request, (account, form) -> {
            String password = Users.oneTimePassword();
            once.addFlashAttribute(ONE_TIME_PASSWORD, password);
            return users.resetPassword(keeper, form.key(), account, password);
        });
    }

    private ModelAndView change(
            SignedIn keeper, long person, HttpServletRequest request, BiFunction<Account, Form, Effect> deed) {
        Account account = known(keeper, person);
        Form form = Form.typed(request.getParameterMap());
        return switch (deed.apply(account, form)) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused refused -> {
                refused.problems().forEach(form.problems()::add);
                yield user(keeper, account, form, request);
            }
        };
    }

    /** An account of the keeper's county; of others nobody learns that they exist. */
    private Account known(SignedIn keeper, long person) {
        var id = new PersonId(person);
        return people.find(id)
                .filter(holder -> organs.isWithin(holder.organ(), keeper.county()))
                .flatMap(holder -> accounts.find(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(SignedIn keeper, Form form) {
        return answer(
                "access/newUser",
                form,
                Map.of(
                        "page",
                        Page.of("新增用户").under("用户", Users.LIST).with(form.problems()),
                        "form",
                        form,
                        "organs",
                        organOptions(keeper),
                        "roles",
                        roleOptions(keeper)));
    }

    private ModelAndView user(SignedIn keeper, Account account, Form form, HttpServletRequest request) {
        Person holder = people.get(account.person());
        Map<String, ?> once = RequestContextUtils.getInputFlashMap(request);
        Object password = once == null ? "" : once.get(ONE_TIME_PASSWORD);
        return answer(
                "access/user",
                form,
                Map.of(
                        "page",
                        Page.of(holder.name()).under("用户", Users.LIST).with(form.problems()),
                        "form",
                        form.isWrong() ? form : chosen(account),
                        "account",
                        account,
                        "holder",
                        holder,
                        "organ",
                        organs.get(holder.organ()).name(),
                        "roles",
                        roleOptions(keeper),
                        "keeps",
                        users.keeps(keeper, account) && !account.person().equals(keeper.person()),
                        ONE_TIME_PASSWORD,
                        password == null ? "" : password));
    }

    private static ModelAndView answer(String template, Form form, Map<String, ?> model) {
        var page = new ModelAndView(template, model);
        page.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private static Form chosen(Account account) {
        var values = Map.of("roles", account.roles().stream().map(Role::name).toArray(String[]::new));
        return Form.typed(values);
    }

    private static Set<Role> roles(SignedIn keeper, Form form) {
        Set<Role> roles = Users.grantable(keeper).stream()
                .filter(role -> form.chosen("roles", role.name()))
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            form.problems().add("roles", "请至少选择一个角色");
        }
        return roles;
    }

    private static List<Option> roleOptions(SignedIn keeper) {
        return Users.grantable(keeper).stream()
                .map(role -> new Option(role.name(), role.label()))
                .toList();
    }

    private List<Option> organOptions(SignedIn keeper) {
        return organs.list().stream()
                .filter(organ ->
                        keeper.county().equals(organ.id()) || keeper.county().equals(organ.parent()))
                .map(organ -> new Option(String.valueOf(organ.id().value()), organ.name()))
                .toList();
    }
}
