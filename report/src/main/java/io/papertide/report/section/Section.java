package io.papertide.report.section;

import java.util.List;

/** A part of the report. */
public interface Section {
    /** Returns its blocks, a heading first; empty if there is nothing to say. */
    List<Block> blocks(ReportData data);
}
