package org.yangguang.platform.requests.demo;

import java.util.List;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.ApplicantKind;
import org.yangguang.platform.requests.IdentityKind;

/** Applicants who do not exist; each says so in the name. */
final class DemoApplicants {

    private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final List<String> GIVEN =
            List.of("秀兰", "建国", "桂英", "志强", "玉梅", "永刚", "春华", "德明", "丽娟", "文博", "振东", "晓燕");
    private static final List<String> COMPANIES = List.of("沂水某建材有限公司（演示）", "山东某农业科技有限公司（演示）");
    private static final List<String> INSTITUTES =
            List.of("某大学县域治理研究中心（演示）", "某师范学院地理系（演示）", "某社会科学院（演示）", "某规划研究院（演示）");
    private static final List<String> LAW_FIRMS = List.of("山东某律师事务所（演示）", "临沂某律师事务所（演示）", "北京某律师事务所（演示）");

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECK = "10X98765432";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CREDIT_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private DemoApplicants() {}

    /** The n-th applicant of a kind; the same for the same number. */
    static Applicant of(ApplicantKind kind, int n) {
        String phone = "1390000%04d".formatted(n);
        String address = "沂水县演示路" + (n + 1) + "号";
        if (kind == ApplicantKind.NATURAL_PERSON) {
            String name = FAMILIES.charAt(n % FAMILIES.length()) + GIVEN.get(n * 7 % GIVEN.size()) + "（演示）";
            return new Applicant(
                    kind, name, IdentityKind.RESIDENT_ID, resident(n), null, null, phone, null, address, "276400");
        }
        List<String> names = switch (kind) {
            case RESEARCH -> INSTITUTES;
            case LEGAL_SERVICES -> LAW_FIRMS;
            default -> COMPANIES;
        };
        return new Applicant(
                kind,
                names.get(n % names.size()),
                IdentityKind.CREDIT_CODE,
                creditCode(n % names.size(), kind),
                "法定代表人（演示）",
                "联系人（演示）",
                phone,
                null,
                address,
                "276400");
    }

    /** Area, birthday, serial number, check character of GB 11643. */
    private static String resident(int n) {
        String head = "371323%04d%02d%02d%03d".formatted(1950 + n % 50, 1 + n % 12, 1 + n % 28, 100 + n);
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (head.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return head + ID_CHECK.charAt(sum % 11);
    }

    /** With the check character of GB 32100. */
    private static String creditCode(int n, ApplicantKind kind) {
        String series = switch (kind) {
            case LEGAL_SERVICES -> "6";
            case RESEARCH -> "4";
            default -> "2";
        };
        String head = "91371323MA%s%dDEM0X".formatted(series, n % 10);
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            sum += CREDIT_LETTERS.indexOf(head.charAt(i)) * CREDIT_WEIGHTS[i];
        }
        return head + CREDIT_LETTERS.charAt((31 - sum % 31) % 31);
    }
}
