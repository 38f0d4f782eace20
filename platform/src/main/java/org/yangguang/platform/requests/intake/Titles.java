package org.yangguang.platform.requests.intake;

import org.springframework.stereotype.Component;
import org.yangguang.privacy.Finding;
import org.yangguang.privacy.PrivacyScanner;

/** Makes of what was asked one line for lists, without personal data. */
@Component
public class Titles {

    private static final int LONGEST = 60;
    private static final int READ = 300;

    private final PrivacyScanner scanner = new PrivacyScanner();

    /** The first sentence of what was asked, masked and cut; never empty. */
    public String of(String information) {
        String text = information.length() > READ ? information.substring(0, READ) : information;
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (Finding finding : scanner.scan(text)) {
            masked.append(text, at, finding.start()).append("×××");
            at = finding.end();
        }
        masked.append(text, at, text.length());
        String line = masked.toString()
                // Whatever the scanner makes of it: a number this long is nothing for a list.
                .replaceAll("[0-9０-９]{7,}[Xx]?", "×××")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip()
                .replaceFirst("^(您好|你好)?[，,。！!：:\\s]*", "")
                .replaceFirst(
                        "^(我们?|本人|本单位)?(现|特)?(依法|依据[^，,]{0,30}[，,])?(申请|请求|请|希望|想要?|要求)(依法)?(公开|获取|了解|提供|查询)[：:，,\\s]*",
                        "")
                .split("[。；;！!？?\\n]", 2)[0]
                .strip();
        if (line.isEmpty()) {
            return "政府信息公开申请";
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
