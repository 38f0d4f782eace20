package org.yangguang.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Personal mailboxes. A mailbox of the administration (gov.cn) belongs to an office, whoever reads it, and stays; so does one
 * that is introduced as the place for complaints, reports or submissions.
 */
final class Emails {

    private static final String[] OFFICE = {
        "发至邮箱", "发送至", "报送至", "反馈至", "投稿", "投诉邮箱", "举报邮箱", "监督邮箱", "公开邮箱", "受理邮箱", "咨询邮箱", "征集邮箱", "办公邮箱", "单位邮箱",
        "公务邮箱", "官方邮箱", "报名邮箱", "接收邮箱", "意见邮箱", "反馈邮箱"
    };

    private static final int NEAR = 40;

    private Emails() {}

    /** The finding around a sign {@code @}, null if it is no personal mailbox. */
    static @Nullable Finding find(Page page, int at) {
        int start = at;
        while (start > 0 && isLocal(page.at(start - 1))) {
            start--;
        }
        while (start < at && !Letters.isLatin(page.at(start)) && !Letters.isDigit(page.at(start))) {
            start++;
        }
        int end = at + 1;
        while (isDomain(page.at(end))) {
            end++;
        }
        while (end > at && !Letters.isLatin(page.at(end - 1))) {
            end--;
        }
        if (start == at || end <= at + 3) {
            return null;
        }
        String domain = page.folded(at + 1, end).toLowerCase(java.util.Locale.ROOT);
        int dot = domain.lastIndexOf('.');
        if (dot <= 0 || domain.length() - dot < 3 || domain.contains("..")) {
            return null;
        }
        return isOffice(page, start, domain) ? null : page.finding(Kind.EMAIL, start, end);
    }

    private static boolean isOffice(Page page, int start, String domain) {
        if (domain.equals("gov.cn") || domain.endsWith(".gov.cn")) {
            return true;
        }
        String before = page.before(start, 16);
        for (String word : OFFICE) {
            if (before.contains(word)) {
                return true;
            }
        }
        return followsTelephoneOfOffice(page, start);
    }

    /** 电话：0571-64012345，邮箱：…: who prints an office's telephone prints its mailbox beside it. */
    private static boolean followsTelephoneOfOffice(Page page, int start) {
        for (int i = start; i > Math.max(0, start - NEAR) && page.at(i) != '\n' && page.at(i) != '。'; i--) {
            boolean begins = page.at(i) == '0' && !Letters.isDigit(page.at(i - 1)) && page.at(i - 1) != '-';
            if (begins && Landlines.isTelephone(page, i)) {
                return Landlines.find(page, i) == null;
            }
        }
        return false;
    }

    private static boolean isLocal(char c) {
        return Letters.isLatin(c) || Letters.isDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }

    private static boolean isDomain(char c) {
        return Letters.isLatin(c) || Letters.isDigit(c) || c == '.' || c == '-';
    }
}
