package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What an error page says: what happened, and what to do next. No code, no blame.
 *
 * @param status the HTTP status
 * @param failure the number under which the log tells more, empty where the fault is not ours
 */
record ErrorText(int status, String title, String explanation, String next, String failure) {

    /** Also the answer to someone who comes while too many others are served. */
    private static final int BUSY = 503;

    private ErrorText(int status, String title, String explanation, String next) {
        this(status, title, explanation, next, "");
    }

    static ErrorText of(int status) {
        return switch (status) {
            case 400 -> new ErrorText(400, "请求无法识别", "送来的内容不完整，或者网址有误。", "请返回上一页重新填写；如果是从别处复制的网址，请检查是否完整。");
            case 401 -> new ErrorText(401, "请先登录", "这个页面只供工作人员使用。", "请登录后再打开。");
            case 403 ->
                new ErrorText(
                        403, "没有打开这个页面的权限", "您的账号不能查看或办理这一项，或者页面停留太久已经失效。", "请返回上一页刷新后再试；仍然不行的，请联系本单位管理员或县主管部门开通权限。");
            case 404 -> new ErrorText(404, "没有找到这个页面", "网址可能写错了，或者内容已经移动、撤下。", "请检查网址，或从首页、网站地图重新查找。");
            case 405 -> new ErrorText(405, "这个网址不能这样使用", "请求的方式不对，可能是刷新了一个提交结果页。", "请返回上一页，从页面上的按钮重新操作。");
            case 413 -> new ErrorText(413, "文件太大", "上传的文件超过了大小限制，没有保存。", "请压缩或拆分文件（单个文件不超过50MB）后重新上传。");
            case 422 -> new ErrorText(422, "填写的内容有误", "有内容不符合要求，没有保存。", "请按提示改正后重新提交。");
            case 429 -> new ErrorText(429, "操作过于频繁", "短时间内的请求太多，系统暂时没有处理。", "请等一分钟后再试，已填写的内容不会丢失。");
            case 503 -> new ErrorText(503, "系统暂时不能办理", "系统正在维护或暂时繁忙，刚才的操作没有完成。", "请过几分钟再试。已经提示“提交成功”的内容都已保存。");
            default ->
                status < 500
                        ? new ErrorText(status, "请求无法处理", "系统没有处理这次请求。", "请返回上一页重新操作，或从首页重新开始。")
                        : new ErrorText(status, "系统出了问题", "刚才的操作没有完成，问题已经记录下来。", "请过几分钟再试；仍然不行的，请拨打页面上的咨询电话，并报出下面的编号。");
        };
    }

    /** The same with a more particular explanation, if it is one for people: frameworks say theirs in English. */
    ErrorText explainedBy(@Nullable Object message) {
        String text = message == null ? "" : message.toString();
        boolean forPeople =
                (status < 500 || status == BUSY) && text.codePoints().anyMatch(Character::isIdeographic);
        return forPeople ? new ErrorText(status, title, text, next, failure) : this;
    }

    /** The same with the number of a failure of ours; nothing changes where the fault is not ours or nothing is wrong. */
    ErrorText numbered(HttpServletRequest request, @Nullable Throwable cause) {
        return status < 500 || (status == BUSY && !FailureNumber.isDrawn(request))
                ? this
                : new ErrorText(status, title, explanation, next, FailureNumber.of(request, status, cause));
    }
}
