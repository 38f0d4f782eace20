package org.yangguang.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose address stands at a place: decided by the last word before it that tells, in the same line. */
enum AddressOwner {
    PERSON,
    OFFICE,
    UNKNOWN;

    private static final int NEAR = 60;

    private static final Pattern WORDS = Pattern.compile(
            "(?<neutral>住所地|住所|坐落|座落|被征收房屋)|(?<person>住址|家庭|户籍|户口|现住|家住|居住|暂住|常住|住于|住在|身份证|公民身份|申请人|产权人|被征收|所有权人|户名|信访人|投诉人|举报人|反映人|当事人|原告|被告(?!单位)|户主|业主|村民|居民|承租人|承包户|权利人|收件人|男[，,、]|女[，,、]|本人|我家|老家|姓名|(?<!居)住(?!所)|患者|学生|监护人|搬至|搬到|迁至|邻居)"
                    + "|(?<office>办公地址|办公地点|办公室|地点|受理|咨询|窗口|公司|人民政府|政府|办事处|委员会|村委会|居委会|局|中心|派出所|法院|检察院|学校|中学|小学|幼儿园|医院|卫生院|大厅|单位|机关|银行|支行|信用社|合作社|协会|酒店|饭店|超市|商店|经营部|经营场所|营业|厂|门店|店|注册地址|经营地址|集合|项目|工程|会议室|邮编|图书馆|档案馆|阅览|举行|召开|标的|拍卖|事务所|施工|改造|路段|单位地址|机关地址|查阅)");

    private static final boolean[] SURNAME = Words.characters("surnames");
    private static final boolean[] UNLIKELY = Words.characters("unlikely surnames");
    private static final Pattern FOLLOWED_BY_OFFICE =
            Pattern.compile("[\\u4e00-\\u9fff]{0,6}(?:中心|局|大厅|公司|政府|法院|办公室|银行|学校|医院|委员会)");
    private static final Pattern FOLLOWED_BY_PERSON =
            Pattern.compile(" ?(?:的)?(?:村民|居民|住户|户主|业主|人氏|人[，,。、]|农户|农民|住宅|家中|家里|家门|建房|[\\u4e00-\\u9fff]{2,3}家)");
    private static final String[] LEADING = {
        "反映", "购买", "购得", "送到", "所地", "所在地", "地", "村民", "居民", "本人", "我家", "家", "住", "原住", "即", "系", "户籍", "申请人", "地址",
        "住址", "坐落", "现", "位于", "前往", "搬到", "租住", "送达", "回到", "来到", "路过", "走访"
    };

    static AddressOwner of(Page page, int start, int end) {
        return of(page, start, end, NEAR);
    }

    /** Whose a flat is: only what stands directly before it can make it an office. */
    static AddressOwner ofFlat(Page page, int start, int end) {
        return of(page, start, end, NEAR / 5);
    }

    private static AddressOwner of(Page page, int start, int end, int near) {
        int line = start;
        while (line > 0 && start - line < near && page.at(line - 1) != '\n') {
            line--;
        }
        Matcher words = WORDS.matcher(page.window(line, start));
        AddressOwner owner = UNKNOWN;
        while (words.find()) {
            if (words.group("neutral") == null) {
                owner = words.group("office") == null ? PERSON : OFFICE;
            }
        }
        Matcher follows = FOLLOWED_BY_PERSON.matcher(page.window(end, Math.min(page.length(), end + 8)));
        if (FOLLOWED_BY_OFFICE
                .matcher(page.window(end, Math.min(page.length(), end + 12)))
                .lookingAt()) {
            return OFFICE;
        }
        boolean person = follows.lookingAt() || (SURNAME[page.at(end)] && !UNLIKELY[page.at(end)]);
        return owner != PERSON && person ? PERSON : owner;
    }

    /** The address without words of the sentence that were read as the beginning of a place's name. */
    static int withoutLeadingWords(Page page, int start) {
        for (int i = start; i < start + 6; i++) {
            if (page.startsWith("名下", i)) {
                return i + 2;
            }
        }
        for (String word : LEADING) {
            if (page.startsWith(word, start)) {
                return withoutLeadingWords(page, start + word.length());
            }
        }
        return start;
    }
}
