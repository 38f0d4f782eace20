package org.yangguang.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of fixed telephones, which belong to offices far more often than to persons. What decides is the last word before
 * the number, within {@value #NEAR} characters, that tells whose it is:
 *
 * <ul>
 *   <li>a word for a person or a home (本人, 住宅电话, 申请人 …): it is private;
 *   <li>an organ, a firm, or a word for a service (咨询电话, 传真, 热线 …): it is the office's and stays, also when a contact
 *       person is named with it;
 *   <li>no such word: it is taken for private.
 * </ul>
 *
 * <p>A number without area code is found only directly behind words for a home telephone.
 */
final class Landlines {

    static final int NEAR = 90;

    private static final Pattern OWNER = Pattern.compile(
            "(?<person>本人|代理人|妻|丈夫|父|母|儿|住宅|宅电|家庭电话|家庭座机|家中|家里|家电|座机号|私人|申请人|信访人|上访人|投诉人|举报人|反映人|当事人|原告|被告|户主|业主|村民|居民|承租人|承包户|家属|监护人|受害人|患者|学生|家长|男，|女，|我家|其家|她家|他家|我的|户籍|住址|身份证)"
                    + "|(?<office>物业|店招|店|办\\s*$|承办|经办|咨询|监督|举报电话|举报热线|投诉电话|投诉举报|办公电话|办公室|值班|传真|热线|服务电话|受理|报名|公开电话|查询电话|预约|客服|总机|人民政府|政府|办事处|委员会|村委会|居委会|局|中心|公司|派出所|法院|检察院|法庭|学校|中学|小学|幼儿园|医院|卫生院|大厅|窗口|单位|机关|银行|支行|分行|信用社|热线|科室|股室|纪委|县委|大队|支队|律师事务所|事务所|合作社|协会|代理机构|出版社|酒店|工程部|项目部|档案馆|图书馆|车站|厅|馆)");

    private static final List<String> HOME =
            List.of("家庭电话", "住宅电话", "宅电", "家庭座机", "家里电话", "家中电话", "家电", "家里座机", "住宅座机", "家中座机", "家里的电话", "家里的座机");
    private static final List<String> OTHER_REGISTERS = List.of(
            "订单号", "流水号", "编号", "单号", "受理号", "登记号", "备案号", "合同号", "文号", "代码", "条码", "条形码", "序列号", "凭证号", "发票号码", "发票号",
            "户号", "账号", "帐号", "编码", "证号", "注册号");

    private Landlines() {}

    /** The finding that begins with a digit or a bracket before one, null if there is no private number. */
    static @Nullable Finding find(Page page, int digit) {
        if (page.at(digit) != '0' && (page.at(digit) < '2' || !page.isLabelled(digit, HOME))) {
            return null;
        }
        int end = page.at(digit) == '0' ? endWithArea(page, digit) : endOf(page, digit);
        if (end < 0 || page.isLabelled(digit, OTHER_REGISTERS) || !isPrivate(page, digit)) {
            return null;
        }
        boolean bracket = page.at(digit - 1) == '(' && page.folded(digit, end).indexOf(')') > 0;
        return page.finding(Kind.LANDLINE, bracket ? digit - 1 : digit, end);
    }

    private static int endWithArea(Page page, int start) {
        int area = (page.at(start + 1) == '1' && page.at(start + 2) == '0') || page.at(start + 1) == '2' ? 3 : 4;
        for (int i = 1; i < area; i++) {
            if (!Letters.isDigit(page.at(start + i))) {
                return -1;
            }
        }
        if (area == 4 && page.at(start + 1) < '3') {
            return -1;
        }
        int at = start + area;
        int gap = at;
        while (at - gap < 3 && (Letters.isSpacer(page.at(at)) || page.at(at) == ')')) {
            at++;
        }
        return endOf(page, at);
    }

    /** Seven or eight digits, perhaps in two groups, perhaps with an extension. */
    private static int endOf(Page page, int start) {
        int digits = 0;
        int at = start;
        while (digits < 9
                && (Letters.isDigit(page.at(at))
                        || (digits > 2
                                && digits < 5
                                && Letters.isSpacer(page.at(at))
                                && Letters.isDigit(page.at(at + 1))))) {
            digits += Letters.isDigit(page.at(at)) ? 1 : 0;
            at++;
        }
        boolean first = page.at(start) >= '2';
        if (!first
                || digits < 7
                || digits > 8
                || (page.at(at) == '.' && Letters.isDigit(page.at(at + 1)))
                || Letters.isLatin(page.at(at))) {
            return -1;
        }
        if ((page.at(at) == '-' || page.at(at) == '转') && Letters.isDigit(page.at(at + 1))) {
            int extension = at + 1;
            while (Letters.isDigit(page.at(extension))) {
                extension++;
            }
            return extension - at <= 6 ? extension : -1;
        }
        return at;
    }

    private static boolean isPrivate(Page page, int start) {
        int from = Math.max(0, start - NEAR);
        Matcher owner = OWNER.matcher(page.folded(from, start));
        boolean office = false;
        while (owner.find()) {
            office = owner.group("office") != null;
        }
        return !office;
    }
}
