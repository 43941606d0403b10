package io.github.governance4j.examples.host;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The platform's own tables (平台自有表). */
@Mapper
interface Tables {
    /** Somebody who may log in. */
    record User(String userId, @Nullable String post, String person, String role) {}

    /** A line of the page of matters: the platform's own columns, and what the rules made of it. */
    record MatterLine(
            String orderId,
            String stream,
            String area,
            @Nullable String note,
            LocalDateTime openedAt,
            String status,
            String rung,
            String owner,
            String supervised) {}

    /** How many disputes a mediator has in hand. */
    record Load(String mediator, int open) {}

    @Select("select user_id, post, person, role from platform_user where user_id = #{id}")
    @Nullable
    User user(String id);

    default void addPointRequest(Stamp stamp, Form.Award form) {
        insertPointRequest(
                stamp.id().value(),
                form.household().value(),
                form.member().value(),
                form.item().value(),
                form.note().orElse(null),
                stamp.recorded());
    }

    default void addWorkOrder(Stamp stamp, String kind, StreamId stream, AreaId area, Optional<String> note) {
        insertWorkOrder(stamp.id().value(), kind, stream.value(), area.value(), note.orElse(null), stamp.recorded());
    }

    @Insert("insert into point_request (request_id, household, member, item, note, asked_at)"
            + " values (#{id}, #{household}, #{member}, #{item}, #{note,jdbcType=VARCHAR}, #{at})")
    void insertPointRequest(
            @Param("id") String id,
            @Param("household") String household,
            @Param("member") String member,
            @Param("item") String item,
            @Param("note") @Nullable String note,
            @Param("at") LocalDateTime at);

    @Insert("insert into work_order (order_id, kind, stream, area, note, opened_at)"
            + " values (#{id}, #{kind}, #{stream}, #{area}, #{note,jdbcType=VARCHAR}, #{at})")
    void insertWorkOrder(
            @Param("id") String id,
            @Param("kind") String kind,
            @Param("stream") String stream,
            @Param("area") String area,
            @Param("note") @Nullable String note,
            @Param("at") LocalDateTime at);

    @Select("select household from point_request where request_id = #{id}"
            + " union all select stream from work_order where order_id = #{id}")
    List<String> streamsOf(String id);

    @Select("<script>select w.order_id, w.stream, w.area, w.note, w.opened_at, p.status, p.rung, p.owner, p.supervised"
            + " from work_order w join matter_page p on p.stream = w.stream"
            + "<if test='status != null'> where p.status = #{status}</if>"
            + " order by w.opened_at desc, w.order_id limit #{size} offset #{from}</script>")
    List<MatterLine> matters(
            @Param("status") @Nullable String status, @Param("size") int size, @Param("from") long from);

    @Select("select mediator, count(*) as open from dispute_page where status not in ('ENDED', 'CLOSED')"
            + " and mediator is not null group by mediator")
    List<Load> mediatorLoads();
}
