package org.yangguang.platform.organs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.demo.DemoStep;

/** The county's government and the 71 organs below it. */
@Component
class OrgansDemo implements DemoStep {

    /** All of them existed after the reform of organs in the spring of 2019. */
    private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);

    private final Organs organs;

    OrgansDemo(Organs organs) {
        this.organs = organs;
    }

    @Override
    public String title() {
        return "机关";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(Progress progress) {
        List<String[]> lines = lines();
        OrganId root = null;
        for (int i = 0; i < lines.size(); i++) {
            OrganId added = add(lines.get(i), root, i);
            root = root == null ? added : root;
            progress.done(i + 1, lines.size());
        }
    }

    private OrganId add(String[] line, @Nullable OrganId root, int position) {
        return organs.found(line[0], line[1], OrganKind.valueOf(line[2]), root, root != null, position, SINCE);
    }

    private static List<String[]> lines() {
        try (InputStream file = OrgansDemo.class.getResourceAsStream("demonstration-organs.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
