package org.yangguang.platform.audit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A key against sending twice that is missing, or that stands for another deed: the form was tampered with. */
@ResponseStatus(code = HttpStatus.BAD_REQUEST, reason = "页面不完整或已用过，什么都没有保存，请返回上一页刷新后重新提交")
public final class UnusableKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKeyException(String fact) {
        super(fact);
    }
}
