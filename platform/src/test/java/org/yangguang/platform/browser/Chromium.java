package org.yangguang.platform.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The system's Chromium, started once for all tests of a run. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    private Chromium() {}

    static synchronized Browser get() {
        if (browser == null) {
            Path program = find();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(FLAGS));
            // Before the JVM ends, so that no browser is left behind.
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path find() {
        Optional<String> told = Optional.ofNullable(System.getenv("CHROMIUM"));
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        told.stream().map(Path::of),
                        Stream.of(path.split(":", -1))
                                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name))))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "没有找到 Chromium，浏览器测试无法运行。请安装（Debian/Ubuntu：apt-get install chromium），或用环境变量 CHROMIUM 指明程序。"
                                        + " / No Chromium: install it, or name the program in the environment variable CHROMIUM."));
    }
}
