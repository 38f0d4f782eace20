package org.yangguang.platform.requests.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.ApplicantKind;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.IdentityKind;
import org.yangguang.platform.requests.InformationForm;
import org.yangguang.statute.identity.CreditCode;
import org.yangguang.statute.identity.ResidentNumber;

/**
 * The content of a request (Art. 29 ¶2) as it is typed, with what is wrong with it noted in the form. The same for the public
 * form, the register and the open interface, which only name the fields of the applicant differently.
 */
public final class RequestFields {

    public static final List<Option> KINDS = Arrays.stream(ApplicantKind.values())
            .map(kind -> new Option(kind.name(), kind.label()))
            .toList();

    public static final List<Option> IDENTITIES = Arrays.stream(IdentityKind.values())
            .filter(kind -> kind != IdentityKind.CREDIT_CODE)
            .map(kind -> new Option(kind.name(), kind.label()))
            .toList();

    public static final List<Option> FORMS = List.of(
            new Option(InformationForm.PAPER.name(), "纸质", "复印件或者打印件"),
            new Option(InformationForm.EMAIL.name(), "电子文件", "发到您的电子邮箱"),
            new Option(InformationForm.DISC.name(), "光盘"));

    public static final List<Option> DELIVERIES = List.of(
            new Option(DeliveryWay.ONLINE.name(), "网上获取", "凭登记编号和查询码在本网站下载"),
            new Option(DeliveryWay.POST.name(), "邮寄", "由邮政企业寄到您填写的地址"),
            new Option(DeliveryWay.PICK_UP.name(), "自行领取", "到受理机关领取"));

    private static final int LONGEST_INFORMATION = 2000;
    private static final Pattern PHONE =
            Pattern.compile("(\\+?86)?(1\\d{10}|0\\d{9,11}|[2-8]\\d{6,7}|\\d{8,13})(转\\d{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern OTHER_IDENTITY = Pattern.compile("[0-9A-Za-z()（）字第号\\p{IsHan}-]{5,30}");

    private final Form form;
    private final String applicant;

    /**
     * Reads a form.
     *
     * @param applicant what stands before the names of the applicant's fields, empty or {@code applicant.}
     */
    public RequestFields(Form form, String applicant) {
        this.form = form;
        this.applicant = applicant;
    }

    /** What is asked for; empty where it is missing. */
    public String information() {
        return form.text("information", "您要的信息", LONGEST_INFORMATION);
    }

    /** Its document number, null where it is not known. */
    public @Nullable String documentNumber() {
        return orNull(form.optionalText("document_number", "文号", 100));
    }

    public Optional<ApplicantKind> kind() {
        return form.choice(applicant + "kind", "申请人类型", KINDS).map(ApplicantKind::valueOf);
    }

    /** The applicant's name, or empty. */
    public String name(@Nullable ApplicantKind kind) {
        boolean organisation = kind != null && kind.isOrganisation();
        return form.text(applicant + "name", organisation ? "单位名称" : "姓名", organisation ? 100 : 50);
    }

    /** Whom to speak to in an organisation; null for a person. */
    public @Nullable String contactName(@Nullable ApplicantKind kind) {
        return kind != null && kind.isOrganisation() ? form.text(applicant + "contact_name", "联系人姓名", 50) : null;
    }

    /** By which number the applicant is known, in its normal form. */
    public record Identity(IdentityKind kind, String number) {}

    /** The number of the applicant's proof of identity; empty where it is missing or cannot exist. */
    public Optional<Identity> identity(@Nullable ApplicantKind kind) {
        if (kind != null && kind.isOrganisation()) {
            String code = form.text(applicant + "credit_code", "统一社会信用代码", 40);
            return checked("credit_code", IdentityKind.CREDIT_CODE, code, CreditCode.problem(code));
        }
        IdentityKind which = form.choice(applicant + "id_type", "证件类型", IDENTITIES)
                .map(IdentityKind::valueOf)
                .orElse(null);
        String number = form.text(applicant + "id_number", "证件号码", 40);
        return which == null
                ? Optional.empty()
                : checked(
                        "id_number",
                        which,
                        number,
                        which == IdentityKind.RESIDENT_ID
                                ? ResidentNumber.problem(number)
                                : OTHER_IDENTITY.matcher(number).matches()
                                        ? Optional.empty()
                                        : Optional.of("证件号码应为5至30位数字、字母，请核对"));
    }

    private Optional<Identity> checked(String field, IdentityKind kind, String number, Optional<String> problem) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (problem.isPresent()) {
            form.problems().add(applicant + field, problem.get());
            return Optional.empty();
        }
        return Optional.of(new Identity(
                kind,
                switch (kind) {
                    case RESIDENT_ID -> ResidentNumber.normal(number);
                    case CREDIT_CODE -> CreditCode.normal(number);
                    case PASSPORT, TRAVEL_PERMIT, MILITARY_ID -> number;
                }));
    }

    public Optional<InformationForm> form() {
        return form.choice("form", "信息的形式", FORMS).map(InformationForm::valueOf);
    }

    public Optional<DeliveryWay> delivery() {
        return form.choice("delivery", "获取方式", DELIVERIES).map(DeliveryWay::valueOf);
    }

    /** How the applicant can be reached. */
    public record Contact(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /** Asks only for what the chosen form and delivery need, and a telephone number to speak about the request. */
    public Contact contact(@Nullable InformationForm wanted, @Nullable DeliveryWay delivery) {
        return contact(wanted, delivery, true);
    }

    /**
     * As above.
     *
     * @param phoneNeeded false where a letter came without one: nobody may be turned away for that
     */
    public Contact contact(@Nullable InformationForm wanted, @Nullable DeliveryWay delivery, boolean phoneNeeded) {
        String phone = phoneNeeded
                ? form.text(applicant + "phone", "联系电话", 30)
                : form.optionalText(applicant + "phone", "联系电话", 30);
        if (!phone.isEmpty()
                && !PHONE.matcher(phone.replaceAll("[\\s()（）-]", "")).matches()) {
            form.problems().add(applicant + "phone", "联系电话应为11位手机号或者带区号的固定电话，例如 13912345678、0539-2251234");
        }
        boolean mail = wanted == InformationForm.EMAIL;
        String email = mail
                ? form.text(applicant + "email", "电子邮箱", 100)
                : form.optionalText(applicant + "email", "电子邮箱", 100);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            form.problems().add(applicant + "email", "电子邮箱应写成 name@example.com 的样子");
        }
        boolean post = delivery == DeliveryWay.POST;
        String address = post
                ? form.text(applicant + "address", "通信地址", 200)
                : form.optionalText(applicant + "address", "通信地址", 200);
        return new Contact(orNull(phone), orNull(email), orNull(address));
    }

    /** The whole applicant; null where something is missing, which is noted. */
    public @Nullable Applicant applicant(@Nullable InformationForm wanted, @Nullable DeliveryWay delivery) {
        ApplicantKind kind = kind().orElse(null);
        String name = name(kind);
        String contactName = contactName(kind);
        Identity identity = identity(kind).orElse(null);
        Contact contact = contact(wanted, delivery);
        return kind == null || identity == null || name.isEmpty()
                ? null
                : applicant(kind, name, contactName, identity, contact);
    }

    static Applicant applicant(
            ApplicantKind kind,
            String name,
            @Nullable String contactName,
            @Nullable Identity identity,
            Contact contact) {
        IdentityKind without = kind.isOrganisation() ? IdentityKind.CREDIT_CODE : IdentityKind.RESIDENT_ID;
        return new Applicant(
                kind,
                name,
                identity == null ? without : identity.kind(),
                identity == null ? null : identity.number(),
                null,
                contactName,
                contact.phone(),
                contact.email(),
                contact.address(),
                null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
