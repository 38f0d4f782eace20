package org.yangguang.statute.outcome;

/** Why information is withheld under Arts. 14 to 16; each fits exactly one answer. */
public sealed interface Ground {
    /** The answer if all is withheld on this ground. */
    Outcome outcome();

    /** In Chinese, for the reasons of the reply. */
    String label();

    /** Determined by law as a state secret (Art. 14). */
    record StateSecret() implements Ground {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED_STATE_SECRET;
        }

        @Override
        public String label() {
            return "依法确定为国家秘密的政府信息";
        }
    }

    /**
     * Disclosure is forbidden by a law or an administrative regulation (Art. 14).
     *
     * @param provision the provision, in Chinese, never blank
     */
    record ForbiddenByLaw(String provision) implements Ground {
        public ForbiddenByLaw {
            if (provision.isBlank()) {
                throw new IllegalArgumentException("a forbidding provision must be named");
            }
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED_FORBIDDEN_BY_LAW;
        }

        @Override
        public String label() {
            return provision + "禁止公开的政府信息";
        }
    }

    /** May endanger one of the "three securities and one stability" (Art. 14). */
    enum SecurityStability implements Ground {
        NATIONAL_SECURITY("国家安全"),
        PUBLIC_SECURITY("公共安全"),
        ECONOMIC_SECURITY("经济安全"),
        SOCIAL_STABILITY("社会稳定");

        private final String what;

        SecurityStability(String what) {
            this.what = what;
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED_SECURITY_STABILITY;
        }

        @Override
        public String label() {
            return "公开后可能危及" + what + "的政府信息";
        }
    }

    /** Would harm a third party (Art. 15); asks for a consultation (Art. 32). */
    enum ThirdPartyInterest implements Ground {
        TRADE_SECRET("涉及商业秘密"),
        PRIVACY("涉及个人隐私"),
        OTHER_RIGHTS("公开会对第三方合法权益造成损害");

        private final String what;

        ThirdPartyInterest(String what) {
            this.what = what;
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED_THIRD_PARTY;
        }

        @Override
        public String label() {
            return what + "的政府信息";
        }
    }

    /** Internal affairs (Art. 16 ¶1). */
    enum InternalAffairs implements Ground {
        PERSONNEL("人事管理"),
        LOGISTICS("后勤管理"),
        WORK_PROCESS("内部工作流程");

        private final String what;

        InternalAffairs(String what) {
            this.what = what;
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED_INTERNAL;
        }

        @Override
        public String label() {
            return "行政机关内部事务信息（" + what + "）";
        }
    }

    /** Information from the making of a decision (Art. 16 ¶2). */
    enum DeliberativeProcess implements Ground {
        DISCUSSION_RECORD("讨论记录"),
        DRAFT("过程稿"),
        CONSULTATION_LETTER("磋商信函"),
        REQUEST_OR_REPORT("请示报告");

        private final String what;

        DeliberativeProcess(String what) {
            this.what = what;
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED_PROCESS;
        }

        @Override
        public String label() {
            return "行政机关履行行政管理职能过程中形成的过程性信息（" + what + "）";
        }
    }

    /** File of an administrative enforcement case (Art. 16 ¶2). */
    record EnforcementFile() implements Ground {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED_ENFORCEMENT_FILE;
        }

        @Override
        public String label() {
            return "行政执法案卷信息";
        }
    }
}
