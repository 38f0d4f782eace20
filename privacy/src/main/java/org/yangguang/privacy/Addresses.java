package org.yangguang.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses at which a person lives. Found are places down to a door, a flat or a group of a village, and places down to the
 * village or estate behind a word for living there. The name of a county, town or village alone is no address of a person.
 *
 * <p>Whose address it is: a flat (室, 单元, 幢) is private. A house at a road, or a group of a village, is judged like a
 * telephone number by the last word before it that tells whose it is, see {@link AddressOwner}.
 */
final class Addresses {

    /** Characters that no name of a place contains, so that a sentence's words are not read as part of it. */
    private static final String NAME =
            "[\\u4e00-\\u9fff&&[^住在于是由系为从至与和及被把将向对了的我你他她其该此原现址到往距离据称寄送往来自又并已未不给到号，。或等说个位有座以经过通往]]";

    private static final String NUMBER =
            "(?:[0-9]{1,5}|[A-Za-z][0-9]{0,3}|[一二三四五六七八九十百零〇]{1,5}|[甲乙丙丁东西南北])(?:-[0-9]{1,4}){0,2}";
    private static final String PROVINCE =
            "(?:(?:北京|天津|上海|重庆)市?|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?|(?:内蒙古|广西|西藏|宁夏|新疆)(?:壮族|回族|维吾尔)?(?:自治区)?)";
    private static final String REGION = PROVINCE + "?"
            + "(?:" + NAME + "{2,5}?(?:市|自治州|州|盟|地区) ?)?"
            + "(?:" + NAME + "{1,6}?(?:县|区|旗|市) ?)?"
            + "(?:" + NAME + "{1,6}?(?:街道|镇|乡|苏木)(?:办事处)? ?)?"
            + "(?:" + NAME + "{1,8}?(?:村委会|行政村|村|社区|居委会|嘎查) ?)?";
    private static final String ROAD =
            NAME + "{1,8}?(?:大道|大街|路|街|巷|弄|胡同|里弄|支路|道|坊|河沿|里)(?!头|口|尾)(?:[东西南北中]段|" + NUMBER + "段)?";
    private static final String ESTATE = NAME
            + "{1,10}?(?:小区|花园|公寓|新村|家园|苑|园|花苑|庭院|山庄|新城|华府|府|居|庭|湾|城|宿舍|家属院|大院|安置房|安置点|公馆|名邸|名苑|一期|二期|三期|四期|一区|二区|三区|四区|五区)[一二三四五六七八东西南北]?区?";
    private static final String GROUP =
            "(?:" + NAME + "{1,6}?(?:自然村|屯|庄|寨|坪|坳|湾|沟|堡|岭|冲|塘|坑|畈))?(?:第?" + NUMBER + "(?:村民小组|小组|组|社|生产队|队))";
    private static final String HAMLET = NAME + "{1,6}?(?:自然村|屯|庄|寨|坪|坳|湾|沟|堡|岭|冲|塘|坑|畈|村|组|社|街头|桥头|埠头|头|尾|口)";
    private static final String DOOR =
            "(?:(?:" + NUMBER + "(?:弄|巷|支弄|里))?" + NUMBER + "号(?:院|楼|附" + NUMBER + "号|之" + NUMBER + ")?)";
    private static final String FLAT = "(?:" + NUMBER + "(?:号楼|栋|幢|座|#楼|#)(?:[东西南北]?" + NUMBER + "单元)?(?:" + NUMBER
            + "(?:室|户|号|层" + NUMBER + "室)?)?|" + NUMBER + "单元" + NUMBER + "(?:室|户|号)?|" + NUMBER + "(?:室|户))";

    private static final Pattern ADDRESS = Pattern.compile("(?<region>" + REGION + ")"
            + "(?<group>" + GROUP + ")?"
            + "(?<road>" + ROAD + ")?(?<estate>" + ESTATE + "(?=" + NUMBER + "(?:号|栋|幢|座|单元|#|室|-)))?"
            + "(?<hamlet>" + HAMLET + "(?=" + NUMBER + "号))?"
            + "(?:(?<door>" + DOOR + ")(?<inner>" + ESTATE + "(?=" + NUMBER + "(?:号|栋|幢|座|单元|#|室|-)))?)?(?<flat>" + FLAT
            + ")?");

    private static final Pattern PLACE = Pattern.compile(
            "(?<region>" + REGION + ")(?<road>" + ROAD + ")?(?<estate>" + ESTATE + ")?(?<hamlet>" + HAMLET + ")?");

    private static final List<String> LIVING = List.of(
            "住址", "家庭住址", "户籍地", "户籍所在地", "户籍地址", "户籍", "户口所在地", "户籍住址", "现住址", "现住", "家住", "居住地", "居住地址", "居住于", "居住在",
            "常住", "暂住", "暂住地", "暂住于", "身份证住址", "身份证地址", "住所地", "住所", "住于", "住在", "家庭地址", "经常居住地", "现居住地", "现居", "现居住于",
            "现居住在", "出生地", "祖籍", "收件地址", "通讯地址", "通信地址", "娘家", "娘家在", "老屋", "租住", "联系地址", "送达地址", "邮寄地址", "寄往", "住",
            "老家", "老家在", "搬到", "搬至", "迁至");

    private static final String ANCHORS = "号室组栋幢户社队元座楼";
    private static final String ENDS = "\n\r\t，,。；;：:、（）()《》“”\"?？!！|【】[]";
    private static final int LONGEST = 60;

    private final Page page;
    private final List<Finding> findings = new ArrayList<>();
    private int behind;

    private Addresses(Page page) {
        this.page = page;
    }

    static List<Finding> find(Page page) {
        Addresses addresses = new Addresses(page);
        addresses.readAll();
        return addresses.findings;
    }

    private void readAll() {
        for (int i = 1; i < page.length(); i++) {
            char c = page.at(i);
            if (c < '\u4E00') {
                continue;
            }
            if (ANCHORS.indexOf(c) >= 0 && isNumber(page.at(i - 1))) {
                readAround(i);
            } else if (c == '住' || c == '址' || c == '籍' || c == '地' || c == '居' || c == '家' || c == '于') {
                readBehind(i + 1);
            }
            if (behind > i) {
                i = behind - 1;
            }
        }
    }

    /** A number of a door, flat or group: the address begins somewhere before it in the same clause. */
    private void readAround(int anchor) {
        int from = anchor;
        while (from > behind && anchor - from < LONGEST && !isEnd(from - 1)) {
            from--;
        }
        int to = Math.min(page.length(), anchor + LONGEST);
        Matcher address = ADDRESS.matcher(page.window(from, to));
        for (int start = from; start < anchor; start++) {
            if (!Letters.isHan(page.at(start)) && !isNumber(page.at(start))) {
                continue;
            }
            address.region(start - from, to - from);
            if (address.lookingAt() && from + address.end() > anchor) {
                accept(start, from, address);
                return;
            }
        }
    }

    private void accept(int begin, int from, Matcher address) {
        boolean flat = address.group("flat") != null;
        boolean door = address.group("door") != null;
        boolean village = isVillage(address.group("region"));
        boolean group = address.group("group") != null;
        boolean named = address.group("road") != null
                || address.group("estate") != null
                || address.group("hamlet") != null
                || address.group("inner") != null;
        boolean placed = named || village || !address.group("region").isEmpty();
        boolean doorOfNothing = door && !flat && !group && !named && !village;
        if (!placed || doorOfNothing || !(flat || door || group)) {
            return;
        }
        int end = from + address.end();
        while (end > begin && page.at(end - 1) == ' ') {
            end--;
        }
        int start = AddressOwner.withoutLeadingWords(page, begin);
        if (end - start < 4) {
            return;
        }
        AddressOwner owner = flat ? AddressOwner.ofFlat(page, start, end) : AddressOwner.of(page, start, end);
        boolean personal = flat
                ? owner != AddressOwner.OFFICE
                : door
                        ? owner != AddressOwner.OFFICE
                        : owner == AddressOwner.PERSON || (owner == AddressOwner.UNKNOWN && isItem(start, end));
        if (personal) {
            add(start, end);
        }
    }

    /** Stands alone between punctuation, as in a list of people with their villages. */
    private boolean isItem(int start, int end) {
        return isEnd(start - 1) && isEnd(end);
    }

    private static boolean isVillage(@Nullable String region) {
        return region != null
                && (region.endsWith("村")
                        || region.endsWith("社区")
                        || region.endsWith("居委会")
                        || region.endsWith("嘎查")
                        || region.endsWith("村委会"));
    }

    /** Behind a word for living somewhere a village, an estate or a road is enough. */
    private void readBehind(int place) {
        boolean living = LIVING.stream().anyMatch(word -> page.endsWith(word, place));
        if (!living || page.at(place) == '地' || page.at(place) == '所' || page.at(place) == '址') {
            return;
        }
        int start = place;
        while (start - place < 4 && " :：为是在于\t".indexOf(page.at(start)) >= 0) {
            start++;
        }
        if (start < behind || !Letters.isHan(page.at(start))) {
            return;
        }
        String window =
                page.window(start, Math.min(page.length(), start + LONGEST)).toString();
        Matcher full = ADDRESS.matcher(window);
        Matcher rough = PLACE.matcher(window);
        int length = 0;
        if (full.lookingAt()
                && (full.group("door") != null || full.group("flat") != null || full.group("group") != null)) {
            length = full.end();
        } else if (rough.lookingAt()
                && (isVillage(rough.group("region").strip())
                        || rough.group("estate") != null
                        || rough.group("hamlet") != null)) {
            length = rough.end();
        }
        int end = start + window.substring(0, length).stripTrailing().length();
        if (end - start >= 4 && AddressOwner.of(page, start, end) != AddressOwner.OFFICE) {
            add(start, end);
        }
    }

    private void add(int start, int end) {
        findings.add(page.finding(Kind.ADDRESS, start, end));
        behind = end;
    }

    private boolean isEnd(int i) {
        return ENDS.indexOf(page.at(i)) >= 0;
    }

    private static boolean isNumber(char c) {
        return Letters.isDigit(c) || Letters.isUpper(c) || "一二三四五六七八九十零〇甲乙丙丁".indexOf(c) >= 0;
    }
}
