package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.requests.intake.Similar;

/** What several people ask for. */
@Controller
class SimilarController {

    private final StaffPages pages;
    private final Similar similar;

    SimilarController(StaffPages pages, Similar similar) {
        this.pages = pages;
        this.similar = similar;
    }

    @GetMapping("/workbench/requests/{organ}/similar")
    ModelAndView list(@PathVariable String organ, HttpServletRequest request) {
        Organ office = pages.organ(organ);
        ListSpec spec = ListSpec.of(
                        StaffPages.requests(organ) + "/similar",
                        "多人申请的信息",
                        Column.text("title", "申请的信息"),
                        Column.number("requests", "件数").sorted(),
                        Column.number("applicants", "申请人").sorted(),
                        Column.number("organs", "涉及机关").sorted(),
                        Column.text("disclosed", "是否公开过"),
                        Column.text("latest", "最近一件").sorted())
                .searchedBy("申请的信息");
        ListQuery query = spec.read(request.getParameterMap());
        String order = query.orderBy(
                Map.of("requests", "requests", "applicants", "applicants", "organs", "organs", "latest", "latest"),
                "applicants desc, requests desc, latest desc, number");
        List<Similar.Group> rows = similar.list(office.id(), query.search(), order, query.limit(), query.offset());
        ListView<Similar.Group> view = new ListView<>(query, rows, similar.count(office.id(), query.search()));
        if (query.export()) {
            return Spreadsheet.of(
                    view,
                    group -> List.of(
                            group.title(),
                            group.requests(),
                            group.applicants(),
                            group.organs(),
                            group.disclosed() ? "公开过" : "没有",
                            group.latest()));
        }
        return new ModelAndView(
                "requests/intake/similar",
                Map.of("page", StaffPages.page("多人申请的信息", office), "organ", organ, "list", view));
    }
}
