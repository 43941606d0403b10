package io.github.governance4j.core.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** The arrangement shipped with the library: the State Council's for 2007 to 2026, through the data of holiday-cn (内置放假安排). */
final class ShippedArrangement {
    private static final String RESOURCE = "holidays_cn_2007_2026.csv";

    /** Year and address; a second notice of a year changed the first (2015, 2019, 2020). */
    private static final String NOTICES = """
            2007 http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm
            2008 http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm
            2009 http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm
            2010 http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm
            2011 http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm
            2012 http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm
            2013 http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm
            2014 http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm
            2015 http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm
            2015 http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm
            2016 http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm
            2017 http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm
            2018 http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm
            2019 http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm
            2019 http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm
            2020 http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm
            2020 http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm
            2021 http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm
            2022 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm
            2023 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm
            2024 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm
            2025 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm
            2026 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm
            """;

    /** Read when this class is first used, that is when the calendar is first asked for. */
    static final WorkCalendar CHINA = new WorkCalendar(read(), List.of());

    private ShippedArrangement() {}

    private static Arrangement read() {
        List<HolidayNotice> notices = NOTICES.lines()
                .map(line -> new HolidayNotice(Integer.parseInt(line.substring(0, 4)), line.substring(5)))
                .toList();
        Arrangement before = new Arrangement(2007, 2006, List.of(), new TreeMap<>());
        return CalendarText.reading(before, notices, RESOURCE, lines()).orThrow();
    }

    private static List<String> lines() {
        try (InputStream bytes = ShippedArrangement.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("the library was packed without " + RESOURCE);
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
