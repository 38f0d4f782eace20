package org.yangguang.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yangguang.platform.RunningPlatform;

/**
 * Opens pages of the running demonstration county in Chromium. A test class extends it:
 *
 * <pre>{@code
 * class ReturnPageTests extends BrowserTests {
 *     @Test
 *     void the_form_of_a_return_holds_up() {
 *         inspect("returns-form", CLERK, "/workbench/returns/…");
 *     }
 * }
 * }</pre>
 */
@RunningPlatform
public abstract class BrowserTests {

    /** Nobody: a citizen without an account. */
    protected static final String CITIZEN = "";

    /** Demonstration accounts: the county's office, and the clerk of one organ. */
    protected static final String OFFICE = "office";

    protected static final String CLERK = "d33-clerk";

    private static final String SIGN_IN = "/workbench/sign-in";

    /** Cookies of those who signed in, so that signing in costs once a run. Keyed by port and account. */
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private final List<BrowserContext> opened = new ArrayList<>();

    @LocalServerPort
    protected int port;

    @AfterEach
    void close() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }

    protected String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** A blank tab of a citizen on a desktop. */
    protected Page tab() {
        return tab(CITIZEN, Screen.DESKTOP);
    }

    /**
     * A blank tab.
     *
     * @param account the name that a demonstration account signs in with; {@link #CITIZEN} for nobody
     */
    protected Page tab(String account, Screen screen) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setBaseURL(address("/"));
        if (!account.isEmpty()) {
            options.setStorageState(SIGNED_IN.computeIfAbsent(port + "/" + account, key -> signIn(account)));
        }
        BrowserContext context = Chromium.get().newContext(options);
        context.setDefaultTimeout(15_000);
        opened.add(context);
        return context.newPage();
    }

    /** Opens an address in a new tab on a desktop. */
    protected Page open(String account, String path) {
        Page page = tab(account, Screen.DESKTOP);
        page.navigate(path);
        return page;
    }

    /**
     * Looks at a page as everyone may meet it, on a desktop and on a phone, in elder mode and with large type: axe-core finds
     * nothing on the desktop and on the phone in elder mode, nothing scrolls sideways, the focus is always seen. Screenshots stay in {@code target/screens}.
     *
     * @param name of the screenshots
     */
    protected void inspect(String name, String account, String path) {
        Inspection.of(visit(account, Screen.DESKTOP, path, false), name + "-" + Screen.DESKTOP.width())
                .holdsUp();
        // What a page holds is the same as on the desktop, and its places are those of elder mode: axe-core has asked
        // both.
        Inspection.of(visit(account, Screen.PHONE, path, false), name + "-" + Screen.PHONE.width())
                .fits();
        Inspection.of(visit(account, Screen.PHONE, path, true), name + "-elder").holdsUp();
    }

    private Page visit(String account, Screen screen, String path, boolean elder) {
        Page page = show(account, screen, path, elder);
        if (!account.isEmpty() && page.url().contains(SIGN_IN)) {
            // Others signed in with the account meanwhile, and the oldest session of a person ends.
            SIGNED_IN.remove(port + "/" + account);
            page = show(account, screen, path, elder);
            assertThat(page.url()).as("where " + path + " led " + account).doesNotContain(SIGN_IN);
        }
        return page;
    }

    private Page show(String account, Screen screen, String path, boolean elder) {
        Page page = tab(account, screen);
        if (elder) {
            page.context().addCookies(List.of(new Cookie("yg-elder", "1").setUrl(address("/"))));
        }
        page.navigate(path);
        return page;
    }

    private String signIn(String account) {
        try (BrowserContext context =
                Chromium.get().newContext(new Browser.NewContextOptions().setBaseURL(address("/")))) {
            Page page = context.newPage();
            page.navigate(SIGN_IN);
            page.fill("input[name=userName]", account);
            page.fill("input[name=password]", RunningPlatform.PASSWORD);
            page.click("main button[type=submit]");
            page.waitForURL(url -> !url.contains(SIGN_IN));
            return context.storageState();
        }
    }
}
