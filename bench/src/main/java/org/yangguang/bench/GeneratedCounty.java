package org.yangguang.bench;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchEntry.Status;
import org.yangguang.platform.organs.OrganId;

/** Documents that a county might publish, in words as unevenly frequent as those of a language; the same at every run. */
final class GeneratedCounty {

    private static final int CHARACTERS = 1_800;
    private static final int WORDS = 20_000;
    private static final int ORGANS = 71;
    private static final int LENGTH = 800;
    private static final List<String> KINDS = List.of("通知", "公告", "办法", "意见", "方案", "解读", "办事指南", "公示");
    private static final List<String> TOPICS = List.of(
            "教育", "住房", "就业", "医疗", "养老", "农业", "林业", "水利", "交通", "环保", "财政", "税务", "民政", "公安", "司法", "文化", "体育", "科技",
            "市场监管", "应急管理");

    private static final List<Status> STATUSES = List.of(Status.values());

    private final List<String> vocabulary = new ArrayList<>();
    private final double[] upTo = new double[WORDS];

    GeneratedCounty() {
        Random random = new Random(20_201_231);
        String characters = common();
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            int length = rank % 10 < 7 ? 2 : rank % 10 == 7 ? 3 : 4;
            StringBuilder word = new StringBuilder();
            for (int at = 0; at < length; at++) {
                word.append(characters.charAt(random.nextInt(CHARACTERS)));
            }
            vocabulary.add(word.toString());
            sum += 1.0 / (rank + 3);
            upTo[rank] = sum;
        }
    }

    /** The first level of GB 2312 has the characters in daily use. */
    private static String common() {
        byte[] codes = new byte[2 * 38 * 94];
        int at = 0;
        for (int row = 0xB0; row < 0xB0 + 38; row++) {
            for (int cell = 0xA1; cell < 0xA1 + 94; cell++) {
                codes[at++] = (byte) row;
                codes[at++] = (byte) cell;
            }
        }
        return new String(codes, Charset.forName("GB2312"));
    }

    private String word(Random random) {
        double wanted = random.nextDouble() * upTo[WORDS - 1];
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return vocabulary.get(low);
    }

    SearchEntry document(int number) {
        Random random = new Random(number);
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        String title = "关于" + word(random) + word(random) + word(random) + "的" + kind;
        StringBuilder text = new StringBuilder(LENGTH + 8);
        while (text.length() < LENGTH) {
            text.append(word(random));
            if (random.nextInt(8) == 0) {
                text.append(random.nextInt(3) == 0 ? "。" : "，");
            }
        }
        LocalDate day = LocalDate.of(2012 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
        OrganId organ = new OrganId(1 + random.nextInt(ORGANS));
        SearchEntry entry = SearchEntry.of(
                        "ITEM", String.valueOf(number), title, text.toString(), "/items/" + number, organ, day)
                .about(TOPICS.get(random.nextInt(TOPICS.size())));
        return random.nextInt(4) == 0
                ? entry.numbered("沂政发〔" + day.getYear() + "〕" + number + "号")
                        .standing(STATUSES.get(random.nextInt(STATUSES.size())))
                : entry;
    }

    /** Words as people type them: one word, two, a piece of a title, rarely a frequent word. */
    List<String> typed(int count) {
        Random random = new Random(7);
        List<String> typed = new ArrayList<>();
        while (typed.size() < count) {
            SearchEntry about = document(random.nextInt(1_000));
            typed.add(
                    switch (random.nextInt(6)) {
                        case 0, 1 -> vocabulary.get(100 + random.nextInt(5_000));
                        case 2 ->
                            vocabulary.get(20 + random.nextInt(500)) + " "
                                    + vocabulary.get(200 + random.nextInt(3_000));
                        case 3 ->
                            about.title().substring(2, Math.min(8, about.title().length()));
                        case 4 -> about.text().substring(20, 26).replaceAll("[，。]", "");
                        default -> vocabulary.get(random.nextInt(100));
                    });
        }
        return typed;
    }
}
