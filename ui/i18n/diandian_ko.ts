<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="zh_CN">
<context>
    <name>AddButton</name>
    <message>
        <source>%1，已选 %2 份</source>
        <translation>%1, %2개 선택</translation>
    </message>
    <message>
        <source>加入 %1</source>
        <translation>%1 담기</translation>
    </message>
</context>
<context>
    <name>AllergenBadges</name>
    <message>
        <source>过敏原</source>
        <translation>알레르기 유발 물질</translation>
    </message>
</context>
<context>
    <name>AllergenSheet</name>
    <message>
        <source>避开过敏原</source>
        <translation>알레르기 피하기</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>다 골랐어요</translation>
    </message>
    <message>
        <source>选了的，菜单里就不再列出。同一个厨房制作，不能保证完全没有；严重过敏请先问店员。</source>
        <translation>고른 것이 든 메뉴는 나오지 않습니다. 같은 주방에서 만들어 완전히 없다고 보장할 수 없습니다. 심한 알레르기가 있으면 직원에게 물어보세요.</translation>
    </message>
    <message>
        <source>都不避开</source>
        <translation>피하지 않기</translation>
    </message>
</context>
<context>
    <name>AmountDue</name>
    <message>
        <source>应付金额</source>
        <translation>결제 금액</translation>
    </message>
    <message>
        <source>查看明细</source>
        <translation>내역 보기</translation>
    </message>
</context>
<context>
    <name>AmountRow</name>
    <message>
        <source>取消%1</source>
        <translation>%1 취소</translation>
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>操作记录</source>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>朗读</source>
        <translation>읽기</translation>
    </message>
</context>
<context>
    <name>BillDialog</name>
    <message>
        <source>知道了</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>应付 %1</source>
        <translation>결제 금액 %1</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>请取餐</source>
        <translation>찾아가세요</translation>
    </message>
    <message>
        <source>制作中</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>现在没有等待的号码</source>
        <translation>대기 중인 번호가 없습니다</translation>
    </message>
</context>
<context>
    <name>CallEntry</name>
    <message>
        <source>我去</source>
        <translation>제가 갑니다</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>呼叫</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>还没有顾客叫过店员</source>
        <translation>아직 호출이 없습니다</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>手机上已经扫过码。如果正在付，请继续等待。</source>
        <translation>휴대폰으로 이미 스캔했습니다. 결제 중이면 계속 기다려 주세요.</translation>
    </message>
    <message>
        <source>继续等待</source>
        <translation>계속 기다리기</translation>
    </message>
    <message>
        <source>取消支付</source>
        <translation>결제 취소</translation>
    </message>
    <message>
        <source>要取消支付吗？</source>
        <translation>결제를 취소할까요?</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>朗读</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>叫店员</source>
        <translation>직원 호출</translation>
    </message>
</context>
<context>
    <name>CardGuide</name>
    <message>
        <source>把员工卡上的码对准扫码口</source>
        <translation>직원 카드의 코드를 스캐너에 대 주세요</translation>
    </message>
</context>
<context>
    <name>CartBar</name>
    <message>
        <source>去结算</source>
        <translation>주문 확인</translation>
    </message>
    <message>
        <source>购物车，%1 份</source>
        <translation>장바구니, %1개</translation>
    </message>
</context>
<context>
    <name>CartBarSummary</name>
    <message>
        <source>查看购物车，%1 份，%2</source>
        <translation>장바구니 보기, %1개, %2</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>修改 %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>最多 %1 份</source>
        <translation>최대 %1개</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>已选的商品</source>
        <translation>선택한 상품</translation>
    </message>
</context>
<context>
    <name>CartNotice</name>
    <message>
        <source>去掉售罄的</source>
        <translation>품절 상품 빼기</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>我的订单</source>
        <translation>내 주문</translation>
    </message>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>点商品上的加号，就放进来了</source>
        <translation>상품의 +를 누르면 담깁니다</translation>
    </message>
    <message>
        <source>还没有选</source>
        <translation>아직 고르지 않았습니다</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>继续点餐</source>
        <translation>계속 주문</translation>
    </message>
    <message>
        <source>确认订单</source>
        <translation>주문 확인</translation>
    </message>
    <message>
        <source>去点餐</source>
        <translation>메뉴로 가기</translation>
    </message>
    <message>
        <source>选好的会放在这里</source>
        <translation>고른 상품이 여기에 담깁니다</translation>
    </message>
    <message>
        <source>购物车是空的</source>
        <translation>장바구니가 비었습니다</translation>
    </message>
</context>
<context>
    <name>CartSuggestions</name>
    <message>
        <source>要不要加点别的？</source>
        <translation>더 추가하시겠어요?</translation>
    </message>
</context>
<context>
    <name>CashHint</name>
    <message>
        <source>没带手机也能付</source>
        <translation>휴대폰이 없어도 결제할 수 있어요</translation>
    </message>
    <message>
        <source>选“柜台付款”，凭取餐号付现金</source>
        <translation>‘카운터에서 결제’를 고르고 번호를 말한 뒤 현금으로 내세요</translation>
    </message>
</context>
<context>
    <name>CategoriesScreen</name>
    <message>
        <source>选好了</source>
        <translation>다 골랐어요</translation>
    </message>
</context>
<context>
    <name>CategoryRail</name>
    <message>
        <source>分类</source>
        <translation>분류</translation>
    </message>
</context>
<context>
    <name>CheckOutBar</name>
    <message>
        <source>合计</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>这台机器暂停点单</source>
        <translation>이 기기는 지금 주문을 받지 않습니다</translation>
    </message>
    <message>
        <source>请到柜台点单，或用旁边的机器</source>
        <translation>카운터나 옆 기기에서 주문해 주세요</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>직원</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>日结</source>
        <translation>일 마감</translation>
    </message>
    <message>
        <source>只导出</source>
        <translation>내보내기만</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>已退款</source>
        <translation>환불됨</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>现金应有</source>
        <translation>현금 예상</translation>
    </message>
    <message>
        <source>现金点到</source>
        <translation>현금 실제</translation>
    </message>
    <message>
        <source>输入点到的现金</source>
        <translation>센 현금 입력</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>日结并导出</source>
        <translation>마감하고 내보내기</translation>
    </message>
    <message>
        <source>先输入点到的现金</source>
        <translation>먼저 현금 입력</translation>
    </message>
</context>
<context>
    <name>ContrastButton</name>
    <message>
        <source>普通颜色</source>
        <translation>기본 색상</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>고대비</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n 条评价</source>
        <translation>
            <numerusform>후기 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 个</source>
        <translation>
            <numerusform>%n개 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>商品小计，%n 件</source>
        <translation>
            <numerusform>소계, %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件商品</source>
        <translation>
            <numerusform>상품 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已选 %n 份</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>密码不对，还可以试 %n 次</source>
        <translation>
            <numerusform>비밀번호가 틀렸습니다. %n번 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>共 %n 单</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>设备</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>退出点单程序</source>
        <translation>키오스크 종료</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>새로고침</translation>
    </message>
</context>
<context>
    <name>DishesScreen</name>
    <message>
        <source>换一类</source>
        <translation>다른 종류</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>다 골랐어요</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>选这个</source>
        <translation>이걸로</translation>
    </message>
    <message>
        <source>放回来</source>
        <translation>다시 담기</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1개</translation>
    </message>
</context>
<context>
    <name>ExtraTile</name>
    <message>
        <source>加入 %1</source>
        <translation>%1 담기</translation>
    </message>
    <message>
        <source>减少一份 %1</source>
        <translation>%1 하나 빼기</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1개</translation>
    </message>
    <message>
        <source>最多 %1 份</source>
        <translation>최대 %1개</translation>
    </message>
    <message>
        <source>增加一份 %1</source>
        <translation>%1 하나 더</translation>
    </message>
</context>
<context>
    <name>GalleryButtons</name>
    <message>
        <source>按钮</source>
        <translation>버튼</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>叫店员</source>
        <translation>직원 호출</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>知道了</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>每小时销售额</source>
        <translation>시간별 매출</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>上周同一天</source>
        <translation>지난주 같은 요일</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>时间到后会清空购物车，回到首页</source>
        <translation>시간이 지나면 장바구니를 비우고 처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>时间到后会回到首页</source>
        <translation>시간이 지나면 처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>我还在，继续点餐</source>
        <translation>계속 주문할게요</translation>
    </message>
    <message>
        <source>结束并清空</source>
        <translation>끝내고 비우기</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>叫店员帮忙</source>
        <translation>직원 부르기</translation>
    </message>
    <message>
        <source>还在点餐吗？</source>
        <translation>아직 주문 중이신가요?</translation>
    </message>
    <message>
        <source>秒</source>
        <translation>초</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>数字键盘</source>
        <translation>숫자판</translation>
    </message>
</context>
<context>
    <name>KeypadKey</name>
    <message>
        <source>清空</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>删除一位</source>
        <translation>한 글자 삭제</translation>
    </message>
</context>
<context>
    <name>KioskButton</name>
    <message>
        <source>请稍候</source>
        <translation>잠시만요</translation>
    </message>
</context>
<context>
    <name>KitchenNote</name>
    <message>
        <source>可选</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>跟厨房说一声</source>
        <translation>주방 메모</translation>
    </message>
    <message>
        <source>写几个字</source>
        <translation>메모 쓰기</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>选语言</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>LetterKey</name>
    <message>
        <source>删除一位</source>
        <translation>한 글자 삭제</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>공백</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>字母键盘</source>
        <translation>글자판</translation>
    </message>
    <message>
        <source>点每个字拼音的第一个字母</source>
        <translation>이름이나 병음 첫 글자를 입력하세요</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LookupScreen</name>
    <message>
        <source>返回首页</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>订单查询</source>
        <translation>주문 조회</translation>
    </message>
    <message>
        <source>取餐号是多少？</source>
        <translation>픽업 번호를 입력하세요</translation>
    </message>
    <message>
        <source>在小票上，今天的单都能查</source>
        <translation>영수증에 있습니다. 오늘 주문을 조회할 수 있습니다</translation>
    </message>
    <message>
        <source>取餐号</source>
        <translation>픽업 번호</translation>
    </message>
    <message>
        <source>如 A012</source>
        <translation>예: A012</translation>
    </message>
    <message>
        <source>再查一个</source>
        <translation>다른 주문 조회</translation>
    </message>
    <message>
        <source>查找订单</source>
        <translation>주문 찾기</translation>
    </message>
</context>
<context>
    <name>MenuBanner</name>
    <message>
        <source>去看看</source>
        <translation>보러 가기</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>大字版</source>
        <translation>큰 글씨</translation>
    </message>
    <message>
        <source>用餐方式</source>
        <translation>식사 방법</translation>
    </message>
    <message>
        <source>堂食</source>
        <translation>매장</translation>
    </message>
    <message>
        <source>外带</source>
        <translation>포장</translation>
    </message>
    <message>
        <source>选语言</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>MenuFooter</name>
    <message>
        <source>显示全部</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>MenuLine</name>
    <message>
        <source>明日再来</source>
        <translation>내일 다시 오세요</translation>
    </message>
    <message>
        <source>今日售罄</source>
        <translation>오늘 품절</translation>
    </message>
    <message>
        <source>现在不供应</source>
        <translation>지금은 판매하지 않습니다</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>好了，谢谢</source>
        <translation>다 됐어요, 감사합니다</translation>
    </message>
    <message>
        <source>您的号码</source>
        <translation>고객님 번호</translation>
    </message>
    <message>
        <source>做好了会叫您的号</source>
        <translation>준비되면 번호를 불러 드립니다</translation>
    </message>
    <message>
        <source>现金、银行卡都行</source>
        <translation>현금, 카드 모두 됩니다</translation>
    </message>
</context>
<context>
    <name>NutritionCard</name>
    <message>
        <source>营养</source>
        <translation>영양</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>사양</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>重试</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>马上就好</source>
        <translation>잠시만 기다려 주세요</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>点一个订单，或扫小票</source>
        <translation>주문을 누르거나 영수증을 스캔하세요</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>补打小票</source>
        <translation>영수증 재출력</translation>
    </message>
    <message>
        <source>补打厨房单</source>
        <translation>주방표 재출력</translation>
    </message>
    <message>
        <source>钱后来到账了</source>
        <translation>나중에 입금됨</translation>
    </message>
    <message>
        <source>没有到账</source>
        <translation>입금되지 않음</translation>
    </message>
    <message>
        <source>取消订单</source>
        <translation>주문 취소</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>订单</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>找订单</source>
        <translation>주문 찾기</translation>
    </message>
    <message>
        <source>这里没有订单</source>
        <translation>주문이 없습니다</translation>
    </message>
</context>
<context>
    <name>OthersTab</name>
    <message>
        <source>回到第一类</source>
        <translation>처음 분류로</translation>
    </message>
    <message>
        <source>更多分类</source>
        <translation>다른 분류</translation>
    </message>
</context>
<context>
    <name>PadKeyboard</name>
    <message>
        <source>字母键盘</source>
        <translation>글자판</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>上一页</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>上一页</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>合计</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>去结算</source>
        <translation>주문 확인</translation>
    </message>
</context>
<context>
    <name>PanelLine</name>
    <message>
        <source>删除</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>PanelQuestion</name>
    <message>
        <source>不改了</source>
        <translation>바꾸지 않기</translation>
    </message>
</context>
<context>
    <name>PanelSuggestion</name>
    <message>
        <source>要不要加点别的？</source>
        <translation>더 추가하시겠어요?</translation>
    </message>
</context>
<context>
    <name>PayScreen</name>
    <message>
        <source>上一步，改菜</source>
        <translation>뒤로, 메뉴 변경</translation>
    </message>
    <message>
        <source>一共</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>现在只能到柜台付</source>
        <translation>지금은 카운터에서만 결제됩니다</translation>
    </message>
    <message>
        <source>没有网，手机付不了，请到柜台付</source>
        <translation>통신이 안 되어 휴대폰 결제가 안 됩니다. 카운터에서 계산해 주세요</translation>
    </message>
    <message>
        <source>现金、银行卡都行</source>
        <translation>현금, 카드 모두 됩니다</translation>
    </message>
    <message>
        <source>到柜台付</source>
        <translation>카운터에서 계산</translation>
    </message>
    <message>
        <source>用手机付</source>
        <translation>휴대폰으로 계산</translation>
    </message>
</context>
<context>
    <name>PaymentActions</name>
    <message>
        <source>取消支付</source>
        <translation>결제 취소</translation>
    </message>
    <message>
        <source>已付款，没反应？</source>
        <translation>결제했는데 반응이 없나요?</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>결제했어요</translation>
    </message>
    <message>
        <source>先拿取餐号</source>
        <translation>번호 먼저 받기</translation>
    </message>
</context>
<context>
    <name>PaymentEntry</name>
    <message>
        <source>再问一次</source>
        <translation>다시 묻기</translation>
    </message>
    <message>
        <source>退回 %1</source>
        <translation>%1 돌려주기</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>返回订单</source>
        <translation>주문으로 돌아가기</translation>
    </message>
    <message>
        <source>支付</source>
        <translation>결제</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>再试一次</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>收款核对</source>
        <translation>수납 확인</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>没有要看的付款</source>
        <translation>확인할 결제가 없습니다</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>员工</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>账号由总部建立和停用，几秒内传到每台机器；断网时用最近一次的名单。忘了密码请找总部重设。</source>
        <translation>계정은 본사가 만들고 중지하며 몇 초 안에 모든 기기에 전달됩니다. 오프라인일 때는 마지막 명단을 씁니다. 비밀번호를 잊었다면 본사에 재설정을 요청하세요.</translation>
    </message>
</context>
<context>
    <name>PersonEntry</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>PickupTicket</name>
    <message>
        <source>取餐号</source>
        <translation>픽업 번호</translation>
    </message>
    <message>
        <source>取餐号 %1</source>
        <translation>픽업 번호 %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>已输入 %1 位，共 %2 位</source>
        <translation>%2자리 중 %1자리 입력</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>店员登录</source>
        <translation>직원 로그인</translation>
    </message>
    <message>
        <source>看订单、收现金、改库存、日结</source>
        <translation>주문, 현금, 재고, 마감</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>输入 %1 位密码</source>
        <translation>%1자리 비밀번호 입력</translation>
    </message>
    <message>
        <source>返回点餐</source>
        <translation>주문으로 돌아가기</translation>
    </message>
    <message>
        <source>刷员工卡</source>
        <translation>직원 카드</translation>
    </message>
    <message>
        <source>改用密码</source>
        <translation>비밀번호 사용</translation>
    </message>
    <message>
        <source>忘记密码？找店长</source>
        <translation>비밀번호를 잊었나요? 점장에게</translation>
    </message>
</context>
<context>
    <name>PresentHint</name>
    <message>
        <source>也可以出示付款码</source>
        <translation>결제 코드를 보여도 됩니다</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>，原价 %1</source>
        <translation>, 원래 가격 %1</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>今日售罄</source>
        <translation>오늘 품절</translation>
    </message>
    <message>
        <source>已选 %1 份</source>
        <translation>%1개 선택</translation>
    </message>
    <message>
        <source>正在加载</source>
        <translation>불러오는 중</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>菜单</source>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>关闭</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>完成</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>还没到</source>
        <translation>예정</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>上一步</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>这次点餐顺利吗？</source>
        <translation>주문은 어떠셨나요?</translation>
    </message>
</context>
<context>
    <name>ReachMenuScreen</name>
    <message>
        <source>分类</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>更多分类</source>
        <translation>다른 분류</translation>
    </message>
</context>
<context>
    <name>ReachPager</name>
    <message>
        <source>上一页</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>ReachProducts</name>
    <message>
        <source>明日再来</source>
        <translation>내일 다시 오세요</translation>
    </message>
    <message>
        <source>今日售罄</source>
        <translation>오늘 품절</translation>
    </message>
    <message>
        <source>现在不供应</source>
        <translation>지금은 판매하지 않습니다</translation>
    </message>
</context>
<context>
    <name>ReachShow</name>
    <message>
        <source>上面看大图，按钮都在下面</source>
        <translation>사진은 위에, 버튼은 모두 아래에 있습니다</translation>
    </message>
</context>
<context>
    <name>ReachTools</name>
    <message>
        <source>退出轮椅模式</source>
        <translation>휠체어 모드 끝내기</translation>
    </message>
    <message>
        <source>选语言</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>大字版</source>
        <translation>큰 글씨</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>知道了</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>叫店员</source>
        <translation>직원 호출</translation>
    </message>
</context>
<context>
    <name>ReceiptSide</name>
    <message>
        <source>再点一单</source>
        <translation>새로 주문하기</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>点一下屏幕，开始点餐</source>
        <translation>화면을 눌러 주문 시작</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>顾客评价</source>
        <translation>고객 후기</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>再选一些</source>
        <translation>더 고르기</translation>
    </message>
    <message>
        <source>去付钱</source>
        <translation>계산하기</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>放回来</source>
        <translation>다시 담기</translation>
    </message>
    <message>
        <source>加一份</source>
        <translation>하나 더</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1개</translation>
    </message>
    <message>
        <source>不要了，没有算钱</source>
        <translation>빼서 합계에 없습니다</translation>
    </message>
</context>
<context>
    <name>ScanGuide</name>
    <message>
        <source>后失效</source>
        <translation>후 만료</translation>
    </message>
    <message>
        <source>%1 后失效</source>
        <translation>%1 후 만료</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>%1 付款码</source>
        <translation>%1 결제 코드</translation>
    </message>
    <message>
        <source>刷新二维码</source>
        <translation>코드 새로 받기</translation>
    </message>
    <message>
        <source>请在手机上确认</source>
        <translation>휴대폰에서 확인하세요</translation>
    </message>
    <message>
        <source>二维码过期了</source>
        <translation>코드가 만료되었습니다</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>用手机付钱</source>
        <translation>휴대폰으로 계산</translation>
    </message>
    <message>
        <source>先回去，店员帮您查</source>
        <translation>먼저 나가기, 직원이 확인해 드려요</translation>
    </message>
    <message>
        <source>换一种付法</source>
        <translation>다른 방법으로 계산</translation>
    </message>
    <message>
        <source>没有付，换一种</source>
        <translation>아직이요, 다른 방법으로</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>결제했어요</translation>
    </message>
    <message>
        <source>再来一次</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>要付</source>
        <translation>내실 금액</translation>
    </message>
    <message>
        <source>正在等您扫码</source>
        <translation>스캔을 기다리고 있어요</translation>
    </message>
</context>
<context>
    <name>ScrollButton</name>
    <message>
        <source>回到顶部</source>
        <translation>맨 위로</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>아래로</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>搜索：%1</source>
        <translation>검색: %1</translation>
    </message>
    <message>
        <source>输入首字母，如 NR</source>
        <translation>이름 입력, 예: beef</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>SearchPrompt</name>
    <message>
        <source>搜索</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>搜索菜品、口味</source>
        <translation>메뉴 검색</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>大家在搜</source>
        <translation>많이 찾는 검색어</translation>
    </message>
    <message>
        <source>也可以点下面大家常点的，或返回菜单按分类找。</source>
        <translation>아래 인기 메뉴를 누르거나 메뉴로 돌아가 찾아보세요.</translation>
    </message>
</context>
<context>
    <name>SettingEntry</name>
    <message>
        <source>%1，减</source>
        <translation>%1 줄이기</translation>
    </message>
    <message>
        <source>%1，加</source>
        <translation>%1 늘리기</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>结束训练</source>
        <translation>연습 끝내기</translation>
    </message>
    <message>
        <source>进入训练</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>保存后马上用，断网也能改；谁改了什么都记在操作记录里。</source>
        <translation>저장하면 바로 적용됩니다. 네트워크가 없어도 바꿀 수 있고, 누가 무엇을 바꿨는지 기록에 남습니다.</translation>
    </message>
    <message>
        <source>不改了</source>
        <translation>바꾸지 않기</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>바뀐 것 없음</translation>
    </message>
</context>
<context>
    <name>SheetFooter</name>
    <message>
        <source>最多 %1 份</source>
        <translation>최대 %1개</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>关闭</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SpanQuestion</name>
    <message>
        <source>%1 售罄多久？</source>
        <translation>%1 품절 기간은?</translation>
    </message>
    <message>
        <source>全店自助机马上不能点；到时间自动恢复。</source>
        <translation>매장의 모든 기기에서 즉시 주문할 수 없으며, 시간이 되면 자동으로 복구됩니다.</translation>
    </message>
    <message>
        <source>一小时</source>
        <translation>한 시간</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>一直到手动恢复</source>
        <translation>직접 복구할 때까지</translation>
    </message>
</context>
<context>
    <name>StaffButton</name>
    <message>
        <source>请稍候</source>
        <translation>잠시만요</translation>
    </message>
</context>
<context>
    <name>StaffNav</name>
    <message>
        <source>门店管理</source>
        <translation>매장 관리</translation>
    </message>
    <message>
        <source>退出管理</source>
        <translation>관리 종료</translation>
    </message>
</context>
<context>
    <name>StarBar</name>
    <message>
        <source>%1 星</source>
        <translation>별 %1개</translation>
    </message>
</context>
<context>
    <name>StartHero</name>
    <message>
        <source>开始点餐</source>
        <translation>주문 시작</translation>
    </message>
    <message>
        <source>订单查询</source>
        <translation>주문 조회</translation>
    </message>
    <message>
        <source>点一下屏幕，开始点餐</source>
        <translation>화면을 눌러 주문을 시작하세요</translation>
    </message>
    <message>
        <source>在下方选一种用餐方式，开始点餐</source>
        <translation>아래에서 골라 주문을 시작하세요</translation>
    </message>
    <message>
        <source>在右边选一种用餐方式，开始点餐</source>
        <translation>오른쪽에서 골라 주문을 시작하세요</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>大字版</source>
        <translation>큰 글씨</translation>
    </message>
    <message>
        <source>退出轮椅模式</source>
        <translation>휠체어 모드 끝내기</translation>
    </message>
    <message>
        <source>轮椅模式</source>
        <translation>휠체어</translation>
    </message>
    <message>
        <source>叫店员</source>
        <translation>직원 호출</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
</context>
<context>
    <name>StepPill</name>
    <message>
        <source>已完成</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>当前步骤</source>
        <translation>현재 단계</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>예정</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1，%2 份</source>
        <translation>%1, %2개</translation>
    </message>
    <message>
        <source>删除 %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>减少一份 %1</source>
        <translation>%1 하나 빼기</translation>
    </message>
    <message>
        <source>增加一份 %1</source>
        <translation>%1 하나 더</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>还在点餐吗？</source>
        <translation>아직 주문 중이신가요?</translation>
    </message>
    <message>
        <source>不点了</source>
        <translation>그만하기</translation>
    </message>
    <message>
        <source>我还在</source>
        <translation>아직 있어요</translation>
    </message>
    <message>
        <source>到时间没人点，就清空，回到首页</source>
        <translation>시간이 지나면 주문을 지우고 처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>到时间没人点，就回到首页</source>
        <translation>시간이 지나면 처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>不着急，还有 %1 秒</source>
        <translation>천천히 하세요, %1초 남았어요</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>商品与库存</source>
        <translation>상품과 재고</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>今日总览</source>
        <translation>오늘 현황</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>销售额</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>订单</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>客单价</source>
        <translation>객단가</translation>
    </message>
    <message>
        <source>今天还没有收款</source>
        <translation>오늘은 아직 결제가 없습니다</translation>
    </message>
    <message>
        <source>付款方式</source>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>今天还没有卖出</source>
        <translation>오늘은 아직 판매가 없습니다</translation>
    </message>
    <message>
        <source>今日热卖</source>
        <translation>오늘의 인기</translation>
    </message>
    <message>
        <source>没有卖得慢的</source>
        <translation>판매가 느린 상품이 없습니다</translation>
    </message>
    <message>
        <source>卖得慢的</source>
        <translation>판매가 느린 상품</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>正在保存</source>
        <translation>저장 중</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>叫店员</source>
        <translation>직원 호출</translation>
    </message>
</context>
<context>
    <name>TotalBar</name>
    <message>
        <source>共</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>输入优惠码</source>
        <translation>쿠폰 코드 입력</translation>
    </message>
</context>
<context>
    <name>TrackingCard</name>
    <message>
        <source>电子小票的二维码</source>
        <translation>전자 영수증 QR 코드</translation>
    </message>
    <message>
        <source>电子小票</source>
        <translation>전자 영수증</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>训练中：点单不算数，不收钱</source>
        <translation>연습 중: 주문은 무효이며 돈이 들지 않습니다</translation>
    </message>
</context>
<context>
    <name>TrainingQuestion</name>
    <message>
        <source>结束训练？</source>
        <translation>연습을 끝낼까요?</translation>
    </message>
    <message>
        <source>进入训练？</source>
        <translation>연습을 시작할까요?</translation>
    </message>
    <message>
        <source>练习的订单全部删掉，程序重新启动，之后点的单都算数。</source>
        <translation>연습 주문은 모두 지워지고 프로그램이 다시 시작됩니다. 그 뒤의 주문은 유효합니다.</translation>
    </message>
    <message>
        <source>程序重新启动。训练时点的单不算数，不收钱，不出餐，每个画面上都写着；重启也还在训练，要在这里结束。</source>
        <translation>프로그램이 다시 시작됩니다. 연습 중 주문은 무효이며 돈도 음식도 없습니다. 모든 화면에 그렇게 적혀 있습니다. 다시 시작해도 연습이 계속되며, 여기서 끝내야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个订单没付钱、没做好或没取走，训练时动不了它们。最好先处理完。</source>
        <translation>
            <numerusform>결제 전, 준비 중이거나 수령 전인 주문이 %n건 있습니다. 교육 중에는 처리할 수 없으니 먼저 마치는 것이 좋습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>结束训练</source>
        <translation>연습 끝내기</translation>
    </message>
    <message>
        <source>进入训练</source>
        <translation>연습 시작</translation>
    </message>
</context>
<context>
    <name>UnpaidDialog</name>
    <message>
        <source>付过了就不要再付一次，店员会看钱有没有到账。</source>
        <translation>이미 결제했다면 다시 결제하지 마세요. 직원이 입금을 확인합니다.</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>결제했어요</translation>
    </message>
    <message>
        <source>没有付</source>
        <translation>아직이요</translation>
    </message>
    <message>
        <source>继续看二维码</source>
        <translation>코드로 돌아가기</translation>
    </message>
    <message>
        <source>您已经付过了吗？</source>
        <translation>이미 결제하셨나요?</translation>
    </message>
</context>
<context>
    <name>UnreadyScreen</name>
    <message>
        <source>正在准备菜单</source>
        <translation>메뉴 준비 중</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>직원</translation>
    </message>
</context>
<context>
    <name>WaitingOrders</name>
    <message>
        <source>进行中的订单</source>
        <translation>진행 중인 주문</translation>
    </message>
</context>
<context>
    <name>WhereScreen</name>
    <message>
        <source>普通版</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>普通颜色</source>
        <translation>기본 색상</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>坐下来慢慢吃</source>
        <translation>앉아서 천천히 드세요</translation>
    </message>
    <message>
        <source>在店里吃</source>
        <translation>매장에서 먹기</translation>
    </message>
    <message>
        <source>打包好带回家</source>
        <translation>가져가시게 포장해 드려요</translation>
    </message>
    <message>
        <source>带走吃</source>
        <translation>포장하기</translation>
    </message>
    <message>
        <source>返回首页</source>
        <translation>처음으로</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>堂食</source>
        <translation>매장</translation>
    </message>
    <message>
        <source>外带</source>
        <translation>포장</translation>
    </message>
    <message>
        <source>外送</source>
        <translation>배달</translation>
    </message>
    <message>
        <source>{fulfilment}，{table} 号桌</source>
        <translation>{fulfilment}, {table}번 테이블</translation>
    </message>
    <message>
        <source>填桌号</source>
        <translation>테이블 번호 입력</translation>
    </message>
    <message>
        <source>改桌号</source>
        <translation>테이블 번호 변경</translation>
    </message>
    <message>
        <source>您坐几号桌？</source>
        <translation>몇 번 테이블인가요?</translation>
    </message>
    <message>
        <source>桌角上写着号码</source>
        <translation>번호는 테이블 모서리에 있습니다</translation>
    </message>
    <message>
        <source>就是这桌</source>
        <translation>이 테이블입니다</translation>
    </message>
    <message>
        <source>没有桌号</source>
        <translation>번호 없음</translation>
    </message>
    <message>
        <source>没有 {number} 号桌，桌号是 1 到 {highest}</source>
        <translation>{number}번 테이블은 없습니다. 1~{highest}번입니다</translation>
    </message>
    <message>
        <source>改为{way}</source>
        <translation>{way}으로 변경</translation>
    </message>
    <message>
        <source>打包好后叫号</source>
        <translation>포장되면 번호를 불러 드립니다</translation>
    </message>
    <message>
        <source>月售 {figure}</source>
        <translation>월 {figure} 판매</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>今日售罄，明日再来</source>
        <translation>오늘 품절, 내일 다시 오세요</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{times} 供应</source>
        <translation>{times} 제공</translation>
    </message>
    <message>
        <source>限时优惠</source>
        <translation>기간 할인</translation>
    </message>
    <message>
        <source>人气</source>
        <translation>인기</translation>
    </message>
    <message>
        <source>新品</source>
        <translation>신상품</translation>
    </message>
    <message>
        <source>素食</source>
        <translation>채식</translation>
    </message>
    <message>
        <source>不辣</source>
        <translation>안 매움</translation>
    </message>
    <message>
        <source>避开过敏原</source>
        <translation>알레르기 피하기</translation>
    </message>
    <message>
        <source>这一类现在没有可以点的，换一类看看</source>
        <translation>지금 주문할 수 있는 것이 없습니다. 다른 분류를 보세요</translation>
    </message>
    <message>
        <source>没有符合条件的，去掉一个条件试试</source>
        <translation>조건에 맞는 것이 없습니다. 조건을 하나 빼 보세요</translation>
    </message>
    <message>
        <source>没有找到“{query}”，换个词或拼音首字母试试</source>
        <translation>“{query}” 결과가 없습니다. 다른 말로 찾아보세요</translation>
    </message>
    <message>
        <source>每日 {times}</source>
        <translation>매일 {times}</translation>
    </message>
    <message>
        <source>想要点什么？</source>
        <translation>무엇을 드릴까요?</translation>
    </message>
    <message>
        <source>含芹菜</source>
        <translation>셀러리</translation>
    </message>
    <message>
        <source>含蛋</source>
        <translation>달걀</translation>
    </message>
    <message>
        <source>含鱼</source>
        <translation>생선</translation>
    </message>
    <message>
        <source>含麸质</source>
        <translation>글루텐</translation>
    </message>
    <message>
        <source>含奶</source>
        <translation>우유</translation>
    </message>
    <message>
        <source>含芥末</source>
        <translation>겨자</translation>
    </message>
    <message>
        <source>含坚果</source>
        <translation>견과류</translation>
    </message>
    <message>
        <source>含花生</source>
        <translation>땅콩</translation>
    </message>
    <message>
        <source>含芝麻</source>
        <translation>참깨</translation>
    </message>
    <message>
        <source>含虾蟹</source>
        <translation>갑각류</translation>
    </message>
    <message>
        <source>含大豆</source>
        <translation>대두</translation>
    </message>
    <message>
        <source>芹菜</source>
        <translation>셀러리</translation>
    </message>
    <message>
        <source>蛋</source>
        <translation>달걀</translation>
    </message>
    <message>
        <source>鱼</source>
        <translation>생선</translation>
    </message>
    <message>
        <source>麸质</source>
        <translation>글루텐</translation>
    </message>
    <message>
        <source>奶</source>
        <translation>우유</translation>
    </message>
    <message>
        <source>芥末</source>
        <translation>겨자</translation>
    </message>
    <message>
        <source>坚果</source>
        <translation>견과류</translation>
    </message>
    <message>
        <source>花生</source>
        <translation>땅콩</translation>
    </message>
    <message>
        <source>芝麻</source>
        <translation>참깨</translation>
    </message>
    <message>
        <source>虾蟹</source>
        <translation>갑각류</translation>
    </message>
    <message>
        <source>大豆</source>
        <translation>대두</translation>
    </message>
    <message>
        <source>千卡</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>糖</source>
        <translation>당류</translation>
    </message>
    <message>
        <source>蛋白质</source>
        <translation>단백질</translation>
    </message>
    <message>
        <source>脂肪</source>
        <translation>지방</translation>
    </message>
    <message>
        <source>盐</source>
        <translation>소금</translation>
    </message>
    <message>
        <source>咖啡因</source>
        <translation>카페인</translation>
    </message>
    <message>
        <source>必选</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>可选</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>选 {most} 份，已选 {have} 份</source>
        <translation>{most}개 선택, {have}개 선택됨</translation>
    </message>
    <message>
        <source>最多 {most} 份，已选 {have} 份</source>
        <translation>최대 {most}개, {have}개 선택됨</translation>
    </message>
    <message>
        <source>{question}（{product}）</source>
        <translation>{question} ({product})</translation>
    </message>
    <message>
        <source>已含</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>今日售罄</source>
        <translation>오늘 품절</translation>
    </message>
    <message>
        <source>这个组合没有货，要换一项</source>
        <translation>이 조합은 재고가 없습니다. 하나를 바꿔야 합니다</translation>
    </message>
    <message>
        <source>现在不能选{name}</source>
        <translation>지금은 {name} 선택 불가</translation>
    </message>
    <message>
        <source>请选别的</source>
        <translation>다른 것을 골라 주세요</translation>
    </message>
    <message>
        <source>可以一并换成：{changed}，其他选择不变</source>
        <translation>함께 바꿀 수 있습니다: {changed}. 나머지는 그대로입니다</translation>
    </message>
    <message>
        <source>去掉{name}</source>
        <translation>{name} 빼기</translation>
    </message>
    <message>
        <source>{first}。{second}</source>
        <translation>{first}. {second}</translation>
    </message>
    <message>
        <source>一并更换，价格不变</source>
        <translation>함께 변경, 가격 그대로</translation>
    </message>
    <message>
        <source>一并更换，共 {change}</source>
        <translation>함께 변경, {change}</translation>
    </message>
    <message>
        <source>请先选：{question}</source>
        <translation>먼저 선택: {question}</translation>
    </message>
    <message>
        <source>加入购物车</source>
        <translation>장바구니에 담기</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>변경 저장</translation>
    </message>
    <message>
        <source>已加入：{name}</source>
        <translation>담았습니다: {name}</translation>
    </message>
    <message>
        <source>已删除：{name}</source>
        <translation>삭제했습니다: {name}</translation>
    </message>
    <message>
        <source>购物车已清空</source>
        <translation>장바구니를 비웠습니다</translation>
    </message>
    <message>
        <source>已删除买不到的菜</source>
        <translation>살 수 없는 상품을 뺐습니다</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>{name} ×{count}</source>
        <translation>{name} ×{count}</translation>
    </message>
    <message>
        <source>已省 {amount}</source>
        <translation>{amount} 절약</translation>
    </message>
    <message>
        <source>已优惠 {amount}</source>
        <translation>{amount} 할인</translation>
    </message>
    <message>
        <source>含税 {amount}</source>
        <translation>세금 {amount} 포함</translation>
    </message>
    <message>
        <source>另加税 {amount}</source>
        <translation>세금 {amount} 별도</translation>
    </message>
    <message>
        <source>已自动使用</source>
        <translation>자동 적용</translation>
    </message>
    <message>
        <source>优惠券</source>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>要跟厨房说什么？</source>
        <translation>주방에 전할 말은?</translation>
    </message>
    <message>
        <source>只写在这一单上，做不到会来问您</source>
        <translation>이 주문에만 기록됩니다. 어려우면 여쭤보겠습니다</translation>
    </message>
    <message>
        <source>写好了</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>仅剩 {count} 件</source>
        <translation>{count}개 남음</translation>
    </message>
    <message>
        <source>{combo}里的搭配</source>
        <translation>{combo}의 구성 메뉴</translation>
    </message>
    <message>
        <source>{category}里卖得最多</source>
        <translation>{category} 판매 1위</translation>
    </message>
    <message>
        <source>去支付</source>
        <translation>결제하기</translation>
    </message>
    <message>
        <source>提交订单</source>
        <translation>주문하기</translation>
    </message>
    <message>
        <source>请到柜台付款</source>
        <translation>카운터에서 결제하세요</translation>
    </message>
    <message>
        <source>做好后叫号</source>
        <translation>준비되면 번호를 불러 드립니다</translation>
    </message>
    <message>
        <source>做好后叫号，请到 {place}</source>
        <translation>번호를 부르면 {place}(으)로 오세요</translation>
    </message>
    <message>
        <source>不着急，还有 {minutes} 分 {seconds} 秒</source>
        <translation>천천히 하세요, {minutes}분 {seconds}초 남았어요</translation>
    </message>
    <message>
        <source>不着急，还有 {seconds} 秒</source>
        <translation>천천히 하세요, {seconds}초 남았어요</translation>
    </message>
    <message>
        <source>银行 App 扫一扫</source>
        <translation>은행 앱으로 스캔</translation>
    </message>
    <message>
        <source>微信扫一扫</source>
        <translation>위챗으로 스캔</translation>
    </message>
    <message>
        <source>支付宝扫一扫</source>
        <translation>알리페이로 스캔</translation>
    </message>
    <message>
        <source>手机扫一扫</source>
        <translation>휴대폰으로 스캔</translation>
    </message>
    <message>
        <source>打开手机微信</source>
        <translation>위챗 열기</translation>
    </message>
    <message>
        <source>点右上角 + 号，扫一扫</source>
        <translation>오른쪽 위 + 에서 스캔 선택</translation>
    </message>
    <message>
        <source>确认付款</source>
        <translation>결제 확인</translation>
    </message>
    <message>
        <source>打开手机支付宝</source>
        <translation>알리페이 열기</translation>
    </message>
    <message>
        <source>点左上角扫一扫</source>
        <translation>왼쪽 위 스캔 누르기</translation>
    </message>
    <message>
        <source>打开手机相机或扫一扫</source>
        <translation>휴대폰 카메라 열기</translation>
    </message>
    <message>
        <source>对准左边的二维码</source>
        <translation>왼쪽 QR 코드에 맞추기</translation>
    </message>
    <message>
        <source>在手机上确认付款</source>
        <translation>휴대폰에서 결제 확인</translation>
    </message>
    <message>
        <source>打开银行或钱包 App 扫码</source>
        <translation>은행이나 지갑 앱으로 스캔</translation>
    </message>
    <message>
        <source>核对金额 {amount}</source>
        <translation>금액 {amount} 확인</translation>
    </message>
    <message>
        <source>输入金额 {amount}</source>
        <translation>금액 {amount} 입력</translation>
    </message>
    <message>
        <source>付好后点“我已付款”</source>
        <translation>결제 후 ‘결제했어요’ 누르기</translation>
    </message>
    <message>
        <source>时间到了，付过了请点“我已付款”</source>
        <translation>시간이 지났습니다. 결제했다면 ‘결제했어요’를 누르세요</translation>
    </message>
    <message>
        <source>付好后由店员确认到账</source>
        <translation>결제 후 직원이 입금을 확인합니다</translation>
    </message>
    <message>
        <source>店员没有看到这笔钱到账</source>
        <translation>직원이 이 입금을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>请和店员核对一下，再决定怎么付</source>
        <translation>직원과 확인한 뒤 결제 방법을 고르세요</translation>
    </message>
    <message>
        <source>正在取付款码</source>
        <translation>결제 코드를 가져오는 중</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>잠시만요</translation>
    </message>
    <message>
        <source>读到付款码了，正在收款</source>
        <translation>결제 코드를 읽었습니다. 결제 중입니다</translation>
    </message>
    <message>
        <source>请在手机上输入密码</source>
        <translation>휴대전화에 비밀번호를 입력하세요</translation>
    </message>
    <message>
        <source>付好后自动跳转；请不要重复付</source>
        <translation>결제되면 자동으로 넘어갑니다. 다시 결제하지 마세요</translation>
    </message>
    <message>
        <source>这里只收{wallets}的付款码</source>
        <translation>{wallets} 결제 코드만 받습니다</translation>
    </message>
    <message>
        <source>现在不能用付款码付，钱没有扣</source>
        <translation>지금은 결제 코드를 쓸 수 없습니다. 결제되지 않았습니다</translation>
    </message>
    <message>
        <source>没有网络，付款码用不了，钱没有扣</source>
        <translation>오프라인이라 결제 코드를 쓸 수 없습니다. 결제되지 않았습니다</translation>
    </message>
    <message>
        <source>对准屏幕左边的扫码口，约 10 厘米</source>
        <translation>화면 왼쪽 스캐너에 10cm쯤 대세요</translation>
    </message>
    <message>
        <source>对准屏幕右边的扫码口，约 10 厘米</source>
        <translation>화면 오른쪽 스캐너에 10cm쯤 대세요</translation>
    </message>
    <message>
        <source>对准屏幕下方的扫码口，约 10 厘米</source>
        <translation>화면 아래 스캐너에 10cm쯤 대세요</translation>
    </message>
    <message>
        <source>等待扫码，付款后自动跳转</source>
        <translation>스캔을 기다립니다. 결제되면 넘어갑니다</translation>
    </message>
    <message>
        <source>已扫码</source>
        <translation>스캔됨</translation>
    </message>
    <message>
        <source>请在手机上确认付款</source>
        <translation>휴대폰에서 결제를 확인하세요</translation>
    </message>
    <message>
        <source>正在核对付款</source>
        <translation>결제 확인 중</translation>
    </message>
    <message>
        <source>请不要重复付；店员可帮您查</source>
        <translation>다시 결제하지 마세요. 직원이 확인해 드립니다</translation>
    </message>
    <message>
        <source>二维码已失效，钱没有扣</source>
        <translation>코드가 만료되었고 돈은 빠지지 않았습니다</translation>
    </message>
    <message>
        <source>请刷新二维码，或到柜台付款</source>
        <translation>코드를 새로 받거나 카운터에서 결제하세요</translation>
    </message>
    <message>
        <source>没有付款成功，钱没有扣</source>
        <translation>결제되지 않았고 돈은 빠지지 않았습니다</translation>
    </message>
    <message>
        <source>请再试一次，或到柜台付款</source>
        <translation>다시 시도하거나 카운터에서 결제하세요</translation>
    </message>
    <message>
        <source>现在用不了这种付款方式</source>
        <translation>지금은 이 결제 방법을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>请换一种，或到柜台付款</source>
        <translation>다른 방법이나 카운터에서 결제하세요</translation>
    </message>
    <message>
        <source>付款需要店员核对</source>
        <translation>직원이 결제를 확인해야 합니다</translation>
    </message>
    <message>
        <source>请不要重复付；店员马上帮您查</source>
        <translation>다시 결제하지 마세요. 직원이 곧 확인합니다</translation>
    </message>
    <message>
        <source>这笔付款来晚了，钱会退回</source>
        <translation>결제가 늦어 환불됩니다</translation>
    </message>
    <message>
        <source>扫二维码付款</source>
        <translation>QR 코드로 결제</translation>
    </message>
    <message>
        <source>{names}都行</source>
        <translation>{names} 모두 됩니다</translation>
    </message>
    <message>
        <source>价格刚刚变了，现在一共 {total}，没有下单。请再确认一次</source>
        <translation>가격이 방금 바뀌어 합계가 {total}입니다. 주문되지 않았습니다. 다시 확인하세요</translation>
    </message>
    <message>
        <source>没有下单，钱没有扣。这台机器存不下订单了，请叫店员</source>
        <translation>주문되지 않았고 돈도 빠지지 않았습니다. 이 기기에 공간이 없습니다. 직원을 부르세요</translation>
    </message>
    <message>
        <source>没有下单，钱没有扣。这台机器还没有准备好，请叫店员</source>
        <translation>주문되지 않았고 돈도 빠지지 않았습니다. 이 기기가 준비되지 않았습니다. 직원을 부르세요</translation>
    </message>
    <message>
        <source>正在核对付款，请不要重复付；店员可帮您查</source>
        <translation>결제 확인 중입니다. 다시 결제하지 마세요. 직원이 확인해 드립니다</translation>
    </message>
    <message>
        <source>没有下单，钱没有扣。请再试一次，或叫店员</source>
        <translation>주문되지 않았고 돈도 빠지지 않았습니다. 다시 하거나 직원을 부르세요</translation>
    </message>
    <message>
        <source>刚刚售罄，没有算进合计</source>
        <translation>방금 품절, 합계에 없습니다</translation>
    </message>
    <message>
        <source>只剩 {left} 份了，请减少数量</source>
        <translation>{left}개만 남았습니다. 수량을 줄여 주세요</translation>
    </message>
    <message>
        <source>现在不供应，没有算进合计</source>
        <translation>지금은 판매하지 않아 합계에 없습니다</translation>
    </message>
    <message>
        <source>这样选现在没有，请修改</source>
        <translation>이 선택은 지금 없습니다. 변경해 주세요</translation>
    </message>
    <message>
        <source>有的菜刚刚售罄，请先删除再付款</source>
        <translation>방금 품절된 것이 있습니다. 빼고 결제하세요</translation>
    </message>
    <message>
        <source>有的菜不够了，请先减少数量再付款</source>
        <translation>수량이 부족한 메뉴가 있습니다. 줄인 뒤 결제해 주세요</translation>
    </message>
    <message>
        <source>已叫店员</source>
        <translation>직원을 불렀습니다</translation>
    </message>
    <message>
        <source>店员马上来。您的订单还在，可以接着点</source>
        <translation>직원이 곧 옵니다. 주문은 그대로 있으니 계속하세요</translation>
    </message>
    <message>
        <source>网络中断，仍可点单，请到柜台付款</source>
        <translation>통신이 끊겼습니다. 주문하고 카운터에서 결제하세요</translation>
    </message>
    <message>
        <source>网络中断，仍可点单和付款</source>
        <translation>오프라인이지만 주문과 결제가 가능합니다</translation>
    </message>
    <message>
        <source>优惠券暂不可用</source>
        <translation>쿠폰은 지금 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>价格与库存为 {time} 的数据，优惠券暂不可用</source>
        <translation>가격과 재고는 {time} 기준. 쿠폰은 지금 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>网络恢复了，可以用手机付款</source>
        <translation>다시 연결되었습니다. 휴대폰으로 결제할 수 있습니다</translation>
    </message>
    <message>
        <source>正在取菜单，马上就好</source>
        <translation>메뉴를 가져오는 중, 곧 됩니다</translation>
    </message>
    <message>
        <source>这台机器还没有和门店配对，请店员处理</source>
        <translation>이 기기가 매장과 연결되지 않았습니다. 직원에게 알려 주세요</translation>
    </message>
    <message>
        <source>付款成功，已下单</source>
        <translation>결제와 주문이 완료되었습니다</translation>
    </message>
    <message>
        <source>已下单，请到柜台付款</source>
        <translation>주문되었습니다. 카운터에서 결제하세요</translation>
    </message>
    <message>
        <source>点好了，请到柜台付钱</source>
        <translation>주문되었습니다. 카운터에서 계산해 주세요</translation>
    </message>
    <message>
        <source>已下单，正在核对付款</source>
        <translation>주문되었습니다. 결제를 확인 중입니다</translation>
    </message>
    <message>
        <source>付款编号 {number}</source>
        <translation>결제 번호 {number}</translation>
    </message>
    <message>
        <source>扫码保存小票，可查进度</source>
        <translation>스캔하면 영수증을 저장하고 진행 상황을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>扫码留着：钱扣没扣、退没退，都查得到</source>
        <translation>스캔해 보관하세요: 결제·환불 여부를 확인할 수 있습니다</translation>
    </message>
    <message>
        <source>已下单，等店员确认</source>
        <translation>주문 완료, 직원이 확인합니다</translation>
    </message>
    <message>
        <source>店员确认钱到账后就开始做；请不要重复付</source>
        <translation>직원이 입금을 확인하면 준비를 시작합니다. 다시 결제하지 마세요</translation>
    </message>
    <message>
        <source>店员确认到账</source>
        <translation>직원이 입금 확인</translation>
    </message>
    <message>
        <source>报取餐号，付 {amount}</source>
        <translation>번호를 말씀하시고 {amount} 내 주세요</translation>
    </message>
    <message>
        <source>{method} {amount}</source>
        <translation>{method} {amount}</translation>
    </message>
    <message>
        <source>已付款</source>
        <translation>결제됨</translation>
    </message>
    <message>
        <source>去柜台付款</source>
        <translation>카운터에서 결제</translation>
    </message>
    <message>
        <source>核对付款</source>
        <translation>결제 확인</translation>
    </message>
    <message>
        <source>制作中</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>请取餐</source>
        <translation>픽업</translation>
    </message>
    <message>
        <source>听叫号</source>
        <translation>번호를 들으세요</translation>
    </message>
    <message>
        <source>第 {number} 步，共 {steps} 步</source>
        <translation>{steps}단계 중 {number}단계</translation>
    </message>
    <message>
        <source>您在哪里吃？</source>
        <translation>어디서 드시나요?</translation>
    </message>
    <message>
        <source>您想吃什么？</source>
        <translation>무엇을 드시겠어요?</translation>
    </message>
    <message>
        <source>您选了这些，对吗？</source>
        <translation>이대로 맞나요?</translation>
    </message>
    <message>
        <source>怎么付钱？</source>
        <translation>어떻게 계산하시겠어요?</translation>
    </message>
    <message>
        <source>请用手机扫一扫</source>
        <translation>휴대폰으로 스캔하세요</translation>
    </message>
    <message>
        <source>请选{question}</source>
        <translation>{question} 선택</translation>
    </message>
    <message>
        <source>请选 {count} 样：{question}</source>
        <translation>{count}개 선택: {question}</translation>
    </message>
    <message>
        <source>问题 {number}，共 {count} 个</source>
        <translation>질문 {number}/{count}</translation>
    </message>
    <message>
        <source>第 {number} 页</source>
        <translation>{number}쪽</translation>
    </message>
    <message>
        <source>共 {count} 页</source>
        <translation>전체 {count}쪽</translation>
    </message>
    <message>
        <source>试得太多了，请等 {time}</source>
        <translation>너무 많이 시도했습니다. {time} 기다리세요</translation>
    </message>
    <message>
        <source>已下单</source>
        <translation>주문됨</translation>
    </message>
    <message>
        <source>待付款</source>
        <translation>결제 대기</translation>
    </message>
    <message>
        <source>待取餐</source>
        <translation>픽업 대기</translation>
    </message>
    <message>
        <source>已取餐</source>
        <translation>픽업 완료</translation>
    </message>
    <message>
        <source>还没付款，请到柜台付</source>
        <translation>미결제: 카운터에서 결제하세요</translation>
    </message>
    <message>
        <source>已付款，等着做</source>
        <translation>결제 완료, 준비 대기</translation>
    </message>
    <message>
        <source>正在做</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>做好了，请来取</source>
        <translation>준비 완료, 찾아가세요</translation>
    </message>
    <message>
        <source>已经取走了</source>
        <translation>수령 완료</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>已退款</source>
        <translation>환불됨</translation>
    </message>
    <message>
        <source>没有成立，请找店员</source>
        <translation>접수되지 않음: 직원에게 문의하세요</translation>
    </message>
    <message>
        <source>请找店员</source>
        <translation>직원에게 문의하세요</translation>
    </message>
    <message>
        <source>{state}，退了一部分钱</source>
        <translation>{state}, 일부 환불</translation>
    </message>
    <message>
        <source>{time} 下的单</source>
        <translation>{time} 주문</translation>
    </message>
    <message>
        <source>今天没有这个号，对一下小票，或者找店员</source>
        <translation>오늘 이 번호의 주문이 없습니다. 영수증을 확인하거나 직원에게 문의하세요</translation>
    </message>
    <message>
        <source>网络中断，只能查这台机器上的单。找店员也行</source>
        <translation>오프라인: 이 기기의 주문만 조회됩니다. 직원에게 문의하세요</translation>
    </message>
    <message>
        <source>试得太多了，{seconds} 秒后再查</source>
        <translation>시도가 너무 많습니다. {seconds}초 후 다시 하세요</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>店长</source>
        <translation>점장</translation>
    </message>
    <message>
        <source>技术员</source>
        <translation>기술자</translation>
    </message>
    <message>
        <source>本机店长</source>
        <translation>이 단말기 점장</translation>
    </message>
    <message>
        <source>这台机器还没有员工账号，请联系总部</source>
        <translation>이 기기에 직원 계정이 없습니다. 본사에 문의하세요</translation>
    </message>
    <message>
        <source>连接</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>没有配对</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>在线</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>断开</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>最近一次</source>
        <translation>마지막 연결</translation>
    </message>
    <message>
        <source>从来没有</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>菜单版本</source>
        <translation>메뉴 버전</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>待上传</source>
        <translation>전송 대기</translation>
    </message>
    <message>
        <source>{depth} 条，从 {since} 起</source>
        <translation>{depth}건, {since}부터</translation>
    </message>
    <message>
        <source>{number} 的“{dish}”没有被接受</source>
        <translation>{number}의 “{dish}”이(가) 접수되지 않았습니다</translation>
    </message>
    <message>
        <source>{number} 第 {sequence} 条没有被接受</source>
        <translation>{number}의 {sequence}번째 기록이 받아들여지지 않았습니다</translation>
    </message>
    <message>
        <source>{number} 请留意</source>
        <translation>{number} 확인 필요</translation>
    </message>
    <message>
        <source>只剩 {free} GB，订单可能存不下；请清出空间，或请技术员来</source>
        <translation>{free} GB만 남았습니다. 주문을 저장하지 못하기 전에 공간을 비우거나 기술자를 부르세요</translation>
    </message>
    <message>
        <source>还有 {free} GB</source>
        <translation>{free} GB 남음</translation>
    </message>
    <message>
        <source>磁盘</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>没有填尺寸，字的大小靠估计；请技术员在设置里填</source>
        <translation>크기가 설정되지 않아 글자 크기를 추정합니다. 기술자가 설정에서 입력합니다</translation>
    </message>
    <message>
        <source>{inch} 英寸</source>
        <translation>{inch}인치</translation>
    </message>
    <message>
        <source>和总部一致</source>
        <translation>본사와 일치</translation>
    </message>
    <message>
        <source>快 {minutes} 分钟，营业按总部的时间算；请校准</source>
        <translation>{minutes}분 빠릅니다. 본사 시각을 따릅니다. 시계를 맞춰 주세요</translation>
    </message>
    <message>
        <source>慢 {minutes} 分钟，营业按总部的时间算；请校准</source>
        <translation>{minutes}분 느립니다. 본사 시각을 따릅니다. 시계를 맞춰 주세요</translation>
    </message>
    <message>
        <source>本机时钟</source>
        <translation>이 기기의 시계</translation>
    </message>
    <message>
        <source>最近的问题</source>
        <translation>최근 문제</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>未上传</source>
        <translation>미전송</translation>
    </message>
    <message>
        <source>{first}–{last}，共 {count} 单</source>
        <translation>{first}–{last}, 총 {count}건</translation>
    </message>
    <message>
        <source>{first}等 {count} 件</source>
        <translation>{first} 외, 총 {count}개</translation>
    </message>
    <message>
        <source>未选</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>柜台</source>
        <translation>카운터</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>위챗</translation>
    </message>
    <message>
        <source>支付宝</source>
        <translation>알리페이</translation>
    </message>
    <message>
        <source>练习付款</source>
        <translation>연습 결제</translation>
    </message>
    <message>
        <source>选了付款方式</source>
        <translation>결제 방법 선택</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>看订单</source>
        <translation>주문 보기</translation>
    </message>
    <message>
        <source>确认收款</source>
        <translation>수납 확인</translation>
    </message>
    <message>
        <source>开始制作</source>
        <translation>제조 시작</translation>
    </message>
    <message>
        <source>叫号取餐</source>
        <translation>번호 호출</translation>
    </message>
    <message>
        <source>交给顾客</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>取消订单</source>
        <translation>주문 취소</translation>
    </message>
    <message>
        <source>重打小票</source>
        <translation>영수증 재출력</translation>
    </message>
    <message>
        <source>改在售状态</source>
        <translation>판매 상태 변경</translation>
    </message>
    <message>
        <source>回应呼叫</source>
        <translation>호출 응답</translation>
    </message>
    <message>
        <source>看设备</source>
        <translation>기기 보기</translation>
    </message>
    <message>
        <source>看营业数字</source>
        <translation>매출 보기</translation>
    </message>
    <message>
        <source>看收款</source>
        <translation>수납 보기</translation>
    </message>
    <message>
        <source>退款</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>处理收款</source>
        <translation>결제 처리</translation>
    </message>
    <message>
        <source>日结</source>
        <translation>일 마감</translation>
    </message>
    <message>
        <source>看员工</source>
        <translation>직원 보기</translation>
    </message>
    <message>
        <source>看操作记录</source>
        <translation>작업 기록 보기</translation>
    </message>
    <message>
        <source>改设置</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>设置设备</source>
        <translation>기기 설정</translation>
    </message>
    <message>
        <source>退出点单程序</source>
        <translation>키오스크 종료</translation>
    </message>
    <message>
        <source>不认识的人</source>
        <translation>알 수 없는 사람</translation>
    </message>
    <message>
        <source>点到 {counted}，{difference}</source>
        <translation>{counted} 확인, {difference}</translation>
    </message>
    <message>
        <source>没有通过</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>恢复在售</source>
        <translation>판매 재개</translation>
    </message>
    <message>
        <source>用员工卡</source>
        <translation>카드로</translation>
    </message>
    <message>
        <source>用密码</source>
        <translation>비밀번호로</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>核对过，{count} 条都完整</source>
        <translation>확인함: {count}건 모두 온전합니다</translation>
    </message>
    <message>
        <source>从第 {sequence} 条起被改动过，请联系总部</source>
        <translation>{sequence}번째부터 변경되었습니다. 본사에 알리세요</translation>
    </message>
    <message>
        <source>{count} 条，总部都有</source>
        <translation>{count}건, 모두 본사에 있음</translation>
    </message>
    <message>
        <source>{count} 条，{waiting} 条还没上传</source>
        <translation>{count}건, {waiting}건 미전송</translation>
    </message>
    <message>
        <source>{first}–{last}，共 {count} 条</source>
        <translation>{first}–{last} / {count}건</translation>
    </message>
    <message>
        <source>做好了</source>
        <translation>완성</translation>
    </message>
    <message>
        <source>收到现金</source>
        <translation>현금 받음</translation>
    </message>
    <message>
        <source>做好了，叫号取餐</source>
        <translation>완성, 번호 호출</translation>
    </message>
    <message>
        <source>已取走</source>
        <translation>수령 완료</translation>
    </message>
    <message>
        <source>钱到账了</source>
        <translation>입금됨</translation>
    </message>
    <message>
        <source>{state}，没有到账</source>
        <translation>{state}, 입금 없음</translation>
    </message>
    <message>
        <source>{number} 没有到账，还是待付款</source>
        <translation>{number} 입금되지 않음, 여전히 결제 대기 중입니다</translation>
    </message>
    <message>
        <source>{state}，请看收款账户</source>
        <translation>{state}, 입금 계좌를 확인하세요</translation>
    </message>
    <message>
        <source>{number} 已收款</source>
        <translation>{number} 수금 완료</translation>
    </message>
    <message>
        <source>{number} 开始制作</source>
        <translation>{number} 제조를 시작했습니다</translation>
    </message>
    <message>
        <source>{number} 可以取餐了</source>
        <translation>{number} 준비되었습니다</translation>
    </message>
    <message>
        <source>{number} 已取走</source>
        <translation>{number} 수령했습니다</translation>
    </message>
    <message>
        <source>{number} 正在补打</source>
        <translation>{number} 재출력 중</translation>
    </message>
    <message>
        <source>{number} 已取消</source>
        <translation>{number} 취소했습니다</translation>
    </message>
    <message>
        <source>您的账号不能做这件事，请找店长</source>
        <translation>이 계정으로는 할 수 없습니다. 점장에게 문의하세요</translation>
    </message>
    <message>
        <source>没有记下：这一单可能正在用手机付款，请稍后再看</source>
        <translation>기록되지 않았습니다. 휴대폰으로 결제 중일 수 있습니다. 나중에 보세요</translation>
    </message>
    <message>
        <source>没有记下：刚才有同事说这笔钱没有到账。请再看一次收款账户</source>
        <translation>기록하지 않았습니다. 방금 다른 직원이 이 돈이 들어오지 않았다고 했습니다. 계좌를 다시 확인해 주세요</translation>
    </message>
    <message>
        <source>没有记下：顾客刚才说没有这样付款。请问顾客怎么付</source>
        <translation>기록하지 않았습니다. 손님이 방금 이 방법으로 내지 않았다고 했습니다. 어떻게 낼지 물어봐 주세요</translation>
    </message>
    <message>
        <source>没有打印：这台机器没有设打印机</source>
        <translation>출력하지 못했습니다: 이 기기에 프린터가 설정되어 있지 않습니다</translation>
    </message>
    <message>
        <source>没有记下：这一单已经变了，请看现在的状态</source>
        <translation>저장되지 않음: 주문 상태가 바뀌었습니다. 다시 확인하세요</translation>
    </message>
    <message>
        <source>没有记下，请再试一次</source>
        <translation>저장되지 않았습니다. 다시 시도하세요</translation>
    </message>
    <message>
        <source>找订单</source>
        <translation>주문 찾기</translation>
    </message>
    <message>
        <source>取餐号，或者号码最后几位</source>
        <translation>픽업 번호 또는 끝 몇 자리</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>今天没有 {text} 这一单</source>
        <translation>오늘 {text} 주문이 없습니다</translation>
    </message>
    <message>
        <source>在店里吃</source>
        <translation>매장에서 먹기</translation>
    </message>
    <message>
        <source>带走吃</source>
        <translation>포장하기</translation>
    </message>
    <message>
        <source>点一下您要的</source>
        <translation>원하는 것을 누르세요</translation>
    </message>
    <message>
        <source>{name}，{count} 份，{price}</source>
        <translation>{name}, {count}개, {price}</translation>
    </message>
    <message>
        <source>{page}，{pages}，点“下一页”看别的</source>
        <translation>{page}, {pages}. “다음”을 누르면 더 볼 수 있습니다</translation>
    </message>
    <message>
        <source>点一下您想吃的那一类</source>
        <translation>드시고 싶은 종류를 누르세요</translation>
    </message>
    <message>
        <source>想要哪个，就点“选这个”。选完了，点“选好了”</source>
        <translation>원하는 것의 “이걸로”를, 다 고르면 “다 골랐어요”를 누르세요</translation>
    </message>
    <message>
        <source>选好了，点“下一步”</source>
        <translation>고른 다음 “다음”을 누르세요</translation>
    </message>
    <message>
        <source>对的话，点“去付钱”</source>
        <translation>맞으면 “계산하기”를 누르세요</translation>
    </message>
    <message>
        <source>一共 {amount}</source>
        <translation>합계 {amount}</translation>
    </message>
    <message>
        <source>到柜台付，现金、银行卡都行</source>
        <translation>카운터에서 계산, 현금과 카드 모두 됩니다</translation>
    </message>
    <message>
        <source>用手机付，扫二维码</source>
        <translation>휴대폰으로 계산, QR 코드를 스캔합니다</translation>
    </message>
    <message>
        <source>您的号码是 {number}</source>
        <translation>번호는 {number}입니다</translation>
    </message>
    <message>
        <source>到时间没人点，就清空，回到首页</source>
        <translation>시간이 지나면 주문을 지우고 처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>到时间没人点，就回到首页</source>
        <translation>시간이 지나면 처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>还在点餐吗？还有 {seconds} 秒</source>
        <translation>아직 주문 중이신가요? {seconds}초 남았습니다</translation>
    </message>
    <message>
        <source>还在的话，点“我还在”</source>
        <translation>계속하려면 “아직 있어요”를 누르세요</translation>
    </message>
    <message>
        <source>现在不能选</source>
        <translation>지금은 선택할 수 없습니다</translation>
    </message>
    <message>
        <source>优惠码是什么？</source>
        <translation>쿠폰 코드를 입력하세요</translation>
    </message>
    <message>
        <source>在优惠券上，由字母和数字组成</source>
        <translation>쿠폰에 있는 영문자와 숫자입니다</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>没有这个优惠码，对一下字母和数字</source>
        <translation>없는 코드입니다. 문자와 숫자를 확인하세요</translation>
    </message>
    <message>
        <source>这张券从 {day}起才能用</source>
        <translation>이 쿠폰은 {day}부터 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>这张券到 {day}为止，已经过期</source>
        <translation>이 쿠폰은 {day}에 만료되었습니다</translation>
    </message>
    <message>
        <source>这张券现在不能用：{times}</source>
        <translation>지금은 사용할 수 없는 쿠폰입니다: {times}</translation>
    </message>
    <message>
        <source>这张券已经用上了</source>
        <translation>이미 적용된 쿠폰입니다</translation>
    </message>
    <message>
        <source>优惠券已取消</source>
        <translation>쿠폰을 취소했습니다</translation>
    </message>
    <message>
        <source>还没用上，购物车里没有适用的商品</source>
        <translation>아직 적용 안 됨: 해당 상품이 없습니다</translation>
    </message>
    <message>
        <source>M 月 d 日</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>再点 {missing} 可减 {saving}</source>
        <translation>{missing} 더 주문하면 {saving} 할인</translation>
    </message>
    <message>
        <source>再点 1 份可享：{name}</source>
        <translation>1개 더 주문하면: {name}</translation>
    </message>
    <message>
        <source>这一单已经付过了，请看要不要退款</source>
        <translation>이미 결제된 주문입니다. 환불이 필요한지 확인하세요</translation>
    </message>
    <message>
        <source>这一单前面有一条没被接受，请先看那一条</source>
        <translation>이 주문의 앞선 기록이 받아들여지지 않았습니다. 먼저 확인하세요</translation>
    </message>
    <message>
        <source>收的钱和应付的钱不一样，请核对</source>
        <translation>받은 금액이 청구 금액과 다릅니다. 확인하세요</translation>
    </message>
    <message>
        <source>总部没有查到这笔付款，请核对收款</source>
        <translation>본부에 이 결제 기록이 없습니다. 입금을 확인하세요</translation>
    </message>
    <message>
        <source>退款还没有完成，请在总部退款</source>
        <translation>환불이 완료되지 않았습니다. 본부에서 환불하세요</translation>
    </message>
    <message>
        <source>价格和总部算的不一样，请核对</source>
        <translation>가격이 본부의 계산과 다릅니다. 확인하세요</translation>
    </message>
    <message>
        <source>有商品已经不卖了，请和顾客确认</source>
        <translation>판매가 끝난 상품이 있습니다. 고객에게 확인하세요</translation>
    </message>
    <message>
        <source>这一单已经不能这样改了，请核对状态</source>
        <translation>이 주문은 더 이상 이렇게 바꿀 수 없습니다. 상태를 확인하세요</translation>
    </message>
    <message>
        <source>卖出的比剩下的多。顾客拿着号：请换一样，或者取消这一单；收了钱的请退款</source>
        <translation>남은 것보다 많이 팔렸습니다. 손님이 번호를 가지고 있습니다. 다른 메뉴를 권하거나 주문을 취소하고, 받은 돈은 환불해 주세요</translation>
    </message>
    <message>
        <source>这台机器读不出这条记录了，请联系技术支持</source>
        <translation>이 기기에서 이 기록을 더 이상 읽을 수 없습니다. 기술 지원에 연락하세요</translation>
    </message>
    <message>
        <source>记录对不上（{code}），请联系技术支持</source>
        <translation>기록이 맞지 않습니다({code}). 기술 지원에 연락하세요</translation>
    </message>
    <message>
        <source>总部不接受（{code}），请联系技术支持</source>
        <translation>본부가 받아들이지 않습니다({code}). 기술 지원에 연락하세요</translation>
    </message>
    <message>
        <source>很不顺</source>
        <translation>매우 나쁨</translation>
    </message>
    <message>
        <source>不太顺</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>顺利</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>太棒了</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>谢谢，记下了</source>
        <translation>감사합니다, 기록했습니다</translation>
    </message>
    <message>
        <source>今日总览</source>
        <translation>오늘 현황</translation>
    </message>
    <message>
        <source>订单</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>呼叫</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>收款核对</source>
        <translation>수납 확인</translation>
    </message>
    <message>
        <source>商品与库存</source>
        <translation>상품과 재고</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>员工</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>操作记录</source>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>在售 {sold}，售罄 {gone}</source>
        <translation>판매 중 {sold}, 품절 {gone}</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>只看售罄</source>
        <translation>품절만</translation>
    </message>
    <message>
        <source>在售</source>
        <translation>판매 중</translation>
    </message>
    <message>
        <source>售罄</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>售罄，手动恢复</source>
        <translation>품절, 직접 복구</translation>
    </message>
    <message>
        <source>售罄，{time} 恢复</source>
        <translation>품절, {time} 복구</translation>
    </message>
    <message>
        <source>今日售罄，明天恢复</source>
        <translation>오늘 품절, 내일 복구</translation>
    </message>
    <message>
        <source>不限量</source>
        <translation>수량 제한 없음</translation>
    </message>
    <message>
        <source>剩 {stock} 份</source>
        <translation>{stock}개 남음</translation>
    </message>
    <message>
        <source>{name} 已售罄</source>
        <translation>{name} 품절 처리했습니다</translation>
    </message>
    <message>
        <source>{name} 恢复在售</source>
        <translation>{name} 판매를 재개했습니다</translation>
    </message>
    <message>
        <source>这里没有</source>
        <translation>없습니다</translation>
    </message>
    <message>
        <source>{first}–{last}，共 {count} 种</source>
        <translation>{first}–{last}, 총 {count}종</translation>
    </message>
    <message>
        <source>{people} 人可以登录</source>
        <translation>{people}명 로그인 가능</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>员工卡</source>
        <translation>직원 카드</translation>
    </message>
    <message>
        <source>验证码</source>
        <translation>인증 코드</translation>
    </message>
    <message>
        <source>只在这台机器上</source>
        <translation>이 기기에만</translation>
    </message>
    <message>
        <source>由总部管理</source>
        <translation>본사 관리</translation>
    </message>
    <message>
        <source>您</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>{month} 月 {date} 日 {day}，{time}</source>
        <translation>{month}월 {date}일 {day} {time}</translation>
    </message>
    <message>
        <source>上周此时还没有</source>
        <translation>지난주 이 시간엔 없음</translation>
    </message>
    <message>
        <source>比上周此时 {change}</source>
        <translation>지난주 이 시간 대비 {change}</translation>
    </message>
    <message>
        <source>{month} 月 {date} 日</source>
        <translation>{month}월 {date}일</translation>
    </message>
    <message>
        <source>{count} 单</source>
        <translation>{count}건</translation>
    </message>
    <message>
        <source>还有 {count} 单没付款，先看一下再日结</source>
        <translation>미결제 주문이 {count}건 있습니다. 확인 후 마감하세요</translation>
    </message>
    <message>
        <source>{time} {name} 结过一次</source>
        <translation>{time} {name} 마감함</translation>
    </message>
    <message>
        <source>一分不差</source>
        <translation>정확히 맞습니다</translation>
    </message>
    <message>
        <source>多 {amount}</source>
        <translation>{amount} 많음</translation>
    </message>
    <message>
        <source>少 {amount}</source>
        <translation>{amount} 부족</translation>
    </message>
    <message>
        <source>钱箱里点到多少？</source>
        <translation>돈통에 얼마 있나요?</translation>
    </message>
    <message>
        <source>连小数一起输入，不用小数点：{example} 输 {digits}</source>
        <translation>소수점 없이 끝자리까지: {example}은(는) {digits}</translation>
    </message>
    <message>
        <source>就是这些</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>已导出到 {folder}</source>
        <translation>{folder}에 내보냈습니다</translation>
    </message>
    <message>
        <source>今天结好了</source>
        <translation>오늘 마감 완료</translation>
    </message>
    <message>
        <source>没有导出：磁盘写不进去，请看设备页</source>
        <translation>내보내지 못함: 디스크에 쓸 수 없습니다. 기기 페이지를 보세요</translation>
    </message>
    <message>
        <source>日结单</source>
        <translation>일 마감표</translation>
    </message>
    <message>
        <source>付款方式</source>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>单数</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>未付款</source>
        <translation>미결제</translation>
    </message>
    <message>
        <source>现金应有</source>
        <translation>현금 예상</translation>
    </message>
    <message>
        <source>现金点到</source>
        <translation>현금 실제</translation>
    </message>
    <message>
        <source>相差</source>
        <translation>차액</translation>
    </message>
    <message>
        <source>日结人</source>
        <translation>마감자</translation>
    </message>
    <message>
        <source>{quantity} 份</source>
        <translation>{quantity}개</translation>
    </message>
    <message>
        <source>{hour} 点：今天 {today}，上周 {before}</source>
        <translation>{hour}시: 오늘 {today}, 지난주 {before}</translation>
    </message>
    <message>
        <source>{count} 位在等</source>
        <translation>{count}명 대기 중</translation>
    </message>
    <message>
        <source>没有人在等</source>
        <translation>대기 없음</translation>
    </message>
    <message>
        <source>等了 {time}</source>
        <translation>대기 {time}</translation>
    </message>
    <message>
        <source>{name} 去了</source>
        <translation>{name} 응대</translation>
    </message>
    <message>
        <source>等太久了，总部已知道</source>
        <translation>너무 오래 기다림, 본사에 알림</translation>
    </message>
    <message>
        <source>等太久了</source>
        <translation>너무 오래 대기</translation>
    </message>
    <message>
        <source>等店员</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>第 {number} 次呼叫</source>
        <translation>호출 {number}</translation>
    </message>
    <message>
        <source>记下了，请到机器前面去</source>
        <translation>기록했습니다. 기기로 가 주세요</translation>
    </message>
    <message>
        <source>总部没有回答，这里只有本机的 {count} 笔</source>
        <translation>본사 응답 없음: 이 기기의 {count}건만</translation>
    </message>
    <message>
        <source>{count} 笔要看一下</source>
        <translation>{count}건 확인 필요</translation>
    </message>
    <message>
        <source>{payment}，编号 {number}</source>
        <translation>{payment}, 번호 {number}</translation>
    </message>
    <message>
        <source>本机：不是这台机器收的</source>
        <translation>이 기기: 다른 기기의 결제</translation>
    </message>
    <message>
        <source>本机：不知道付了没有</source>
        <translation>이 기기: 결제 여부 모름</translation>
    </message>
    <message>
        <source>本机：正在关闭</source>
        <translation>이 기기: 닫는 중</translation>
    </message>
    <message>
        <source>本机：付晚了，钱正在退回</source>
        <translation>이 기기: 늦게 결제되어 환불 중</translation>
    </message>
    <message>
        <source>本机：还在等顾客付款</source>
        <translation>이 기기: 결제 대기</translation>
    </message>
    <message>
        <source>总部：没有回答</source>
        <translation>본사: 응답 없음</translation>
    </message>
    <message>
        <source>总部：没有问题，正在等结果</source>
        <translation>본사: 문제 없음, 결과 대기</translation>
    </message>
    <message>
        <source>总部：收到 {amount}，和订单对不上，先扣住了</source>
        <translation>본사: {amount} 수령, 주문과 불일치로 보류</translation>
    </message>
    <message>
        <source>总部：付款码不对，没有给顾客看</source>
        <translation>본사: 코드가 잘못되어 표시하지 않음</translation>
    </message>
    <message>
        <source>总部：退款没有退成，{problem}</source>
        <translation>본사: 환불 실패, {problem}</translation>
    </message>
    <message>
        <source>请顾客重新付款，把这笔退回去；订单不要先做</source>
        <translation>다시 결제를 요청하고 이 금액은 돌려주세요. 주문은 아직 만들지 마세요</translation>
    </message>
    <message>
        <source>请顾客换一种付款方式，并告诉总部</source>
        <translation>다른 결제 수단을 안내하고 본사에 알리세요</translation>
    </message>
    <message>
        <source>请告诉总部，由总部联系支付公司</source>
        <translation>본사에 알리세요. 본사가 결제사에 확인합니다</translation>
    </message>
    <message>
        <source>请顾客不要重复付款，等一两分钟再问一次</source>
        <translation>다시 결제하지 않도록 하고 1~2분 뒤 다시 물어보세요</translation>
    </message>
    <message>
        <source>不用处理，有结果会自己更新</source>
        <translation>할 일 없음: 자동으로 갱신됩니다</translation>
    </message>
    <message>
        <source>要处理</source>
        <translation>처리 필요</translation>
    </message>
    <message>
        <source>没有结果</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>等店员确认</source>
        <translation>직원 확인 대기</translation>
    </message>
    <message>
        <source>本机：收款码给顾客看过了</source>
        <translation>이 기기: 매장 코드를 손님에게 보여 줌</translation>
    </message>
    <message>
        <source>到没到账，只有收款账户里看得到</source>
        <translation>입금 여부는 계좌에서만 확인할 수 있습니다</translation>
    </message>
    <message>
        <source>看一下收款账户，再到“订单”里点“钱到账了”或“没有到账”</source>
        <translation>계좌를 확인한 뒤 ‘주문’에서 ‘입금됨’ 또는 ‘입금되지 않음’을 누르세요</translation>
    </message>
    <message>
        <source>对账不符</source>
        <translation>명세 불일치</translation>
    </message>
    <message>
        <source>我们的账：{amount}</source>
        <translation>우리 장부: {amount}</translation>
    </message>
    <message>
        <source>支付公司的账单：{amount}</source>
        <translation>결제사 명세: {amount}</translation>
    </message>
    <message>
        <source>收了钱却没有订单：查上面有没有这一笔；不是本店的，请总部在支付公司后台退回</source>
        <translation>주문 없는 입금: 위 목록에서 찾아보고, 우리 매장 것이 아니면 본부가 결제사 관리 화면에서 환불하게 하세요</translation>
    </message>
    <message>
        <source>订单算已付，账单上却没有：请总部拿编号问支付公司；没回答之前不要退款</source>
        <translation>주문은 결제됨인데 명세에 없습니다: 본부가 번호로 결제사에 문의하기 전에는 환불하지 마세요</translation>
    </message>
    <message>
        <source>收的钱和订单不一样：对一下小票，多退少补</source>
        <translation>받은 금액이 주문과 다릅니다: 영수증과 대조해 차액을 정산하세요</translation>
    </message>
    <message>
        <source>钱退了，不是这里退的：问总部是谁在支付公司后台退的，并在订单上记下</source>
        <translation>여기서 하지 않은 환불입니다: 누가 결제사 관리 화면에서 했는지 본부에 묻고 주문에 적어 두세요</translation>
    </message>
    <message>
        <source>告诉过顾客钱退了，账单上却没有：请总部拿编号问支付公司</source>
        <translation>환불되었다고 안내했지만 명세에 없습니다: 본부가 번호로 결제사에 문의하게 하세요</translation>
    </message>
    <message>
        <source>退的钱不是要退的数：请总部拿编号问支付公司</source>
        <translation>요청과 다른 금액이 환불되었습니다: 본부가 번호로 결제사에 문의하게 하세요</translation>
    </message>
    <message>
        <source>正在问总部</source>
        <translation>본사에 묻는 중</translation>
    </message>
    <message>
        <source>正在退回，到账要一点时间</source>
        <translation>돌려주는 중입니다. 도착까지 시간이 걸립니다</translation>
    </message>
    <message>
        <source>没有退：总部没有回答，等网络好了再试</source>
        <translation>돌려주지 못함: 본사 응답 없음. 네트워크 복구 후 다시 시도</translation>
    </message>
    <message>
        <source>没有退：您的账号不能退款，请找店长</source>
        <translation>돌려주지 못함: 권한이 없습니다. 점장에게 요청하세요</translation>
    </message>
    <message>
        <source>没有退：总部不认识这个账号，请用总部给的账号</source>
        <translation>돌려주지 못함: 본사에 없는 계정입니다. 본사 계정을 쓰세요</translation>
    </message>
    <message>
        <source>没有退：这笔付款已经变了，请看现在的状态</source>
        <translation>돌려주지 못함: 결제 상태가 바뀌었습니다. 다시 확인하세요</translation>
    </message>
    <message>
        <source>输入您手机上的 6 位验证码；等数据都传到总部就退出</source>
        <translation>휴대폰의 6자리 코드를 입력하세요. 본사 전송이 끝나면 종료됩니다</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>没有退出：验证码不对</source>
        <translation>종료하지 않음: 코드가 틀립니다</translation>
    </message>
    <message>
        <source>没有退出：还有数据没传到总部，等网络好了再试</source>
        <translation>종료하지 않음: 전송되지 않은 데이터가 있습니다. 네트워크 복구 후 다시 시도</translation>
    </message>
    <message>
        <source>没有退出：您的账号不能做这件事</source>
        <translation>종료하지 않음: 권한이 없습니다</translation>
    </message>
    <message>
        <source>请 {number} 号取餐</source>
        <translation>{number}번 고객님, 찾아가세요</translation>
    </message>
    <message>
        <source>{time} 更新</source>
        <translation>{time} 업데이트</translation>
    </message>
    <message>
        <source>读不到号码，请听店员叫号</source>
        <translation>번호를 읽을 수 없습니다. 직원의 안내를 들어 주세요</translation>
    </message>
    <message>
        <source>号码停在 {time}，请听店员叫号</source>
        <translation>{time} 기준 번호입니다. 직원의 안내를 들어 주세요</translation>
    </message>
    <message>
        <source>网络中断，只有本机的号码；别的号码请听店员叫</source>
        <translation>네트워크가 끊겼습니다. 이 기기의 번호만 표시됩니다. 다른 번호는 직원의 안내를 들어 주세요</translation>
    </message>
    <message>
        <source>网络中断，别的点单机的号码停在 {time}，请听店员叫号</source>
        <translation>네트워크가 끊겼습니다. 다른 기기의 번호는 {time} 기준입니다. 직원의 안내를 들어 주세요</translation>
    </message>
    <message>
        <source>打印小票</source>
        <translation>영수증 출력</translation>
    </message>
    <message>
        <source>打印核对单</source>
        <translation>결제 확인표 출력</translation>
    </message>
    <message>
        <source>小票打印中</source>
        <translation>출력 중</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>打印中</source>
        <translation>출력 중</translation>
    </message>
    <message>
        <source>不能打印</source>
        <translation>출력 불가</translation>
    </message>
    <message>
        <source>打印机没纸了，请用电子小票</source>
        <translation>프린터 용지가 없습니다. 전자 영수증을 이용해 주세요</translation>
    </message>
    <message>
        <source>打印机现在不能用，请用电子小票</source>
        <translation>지금은 프린터를 쓸 수 없습니다. 전자 영수증을 이용해 주세요</translation>
    </message>
    <message>
        <source>小票打印机</source>
        <translation>영수증 프린터</translation>
    </message>
    <message>
        <source>后厨打印机</source>
        <translation>주방 프린터</translation>
    </message>
    <message>
        <source>{state}；{count} 张待打印</source>
        <translation>{state}. 출력 대기 {count}장</translation>
    </message>
    <message>
        <source>{number} 的厨房单打不出来</source>
        <translation>{number} 주방 주문서를 인쇄하지 못했습니다</translation>
    </message>
    <message>
        <source>后厨没有这张单。请打开订单，把内容告诉后厨；再补打一次，还不行就找技术员</source>
        <translation>주방에 주문서가 없습니다. 주문을 열어 내용을 주방에 알려 주세요. 다시 인쇄해 보고, 안 되면 기술자를 부르세요</translation>
    </message>
    <message>
        <source>{number} 的小票打不出来</source>
        <translation>{number} 영수증을 인쇄하지 못했습니다</translation>
    </message>
    <message>
        <source>顾客没有拿到。请补打一次，还不行就找技术员</source>
        <translation>손님이 받지 못했습니다. 다시 인쇄해 보고, 안 되면 기술자를 부르세요</translation>
    </message>
    <message>
        <source>正在连接</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>纸快用完了，请备好新纸</source>
        <translation>용지가 얼마 남지 않았습니다. 새 용지를 준비하세요</translation>
    </message>
    <message>
        <source>没纸了，请换纸；换好后自动接着打</source>
        <translation>용지가 없습니다. 교체하면 자동으로 이어서 출력합니다</translation>
    </message>
    <message>
        <source>盖子没关，请关好</source>
        <translation>덮개가 열려 있습니다. 닫아 주세요</translation>
    </message>
    <message>
        <source>出错了，请关机再开；还不行就找技术员</source>
        <translation>오류입니다. 껐다 켜 보세요. 그래도 안 되면 기술자에게 연락하세요</translation>
    </message>
    <message>
        <source>没有回应，请看电源和网线</source>
        <translation>응답이 없습니다. 전원과 케이블을 확인하세요</translation>
    </message>
    <message>
        <source>训练</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>现在是训练，点的单不算数，不收钱</source>
        <translation>연습 중입니다. 주문은 무효이며 돈이 들지 않습니다</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>{letters} 号自助机</source>
        <translation>{letters}번 기기</translation>
    </message>
    <message>
        <source>{terminal}，{name}</source>
        <translation>{terminal}, {name}</translation>
    </message>
    <message>
        <source>还没有和总部配对</source>
        <translation>아직 본사와 연결되지 않음</translation>
    </message>
    <message>
        <source>数据已同步</source>
        <translation>동기화됨</translation>
    </message>
    <message>
        <source>数据已同步，{time}</source>
        <translation>동기화됨, {time}</translation>
    </message>
    <message>
        <source>还有 {count} 条数据没传到总部</source>
        <translation>본사로 보낼 것: {count}건</translation>
    </message>
    <message>
        <source>网络断了，照样能登录、收现金</source>
        <translation>오프라인: 로그인과 현금 받기는 됩니다</translation>
    </message>
    <message>
        <source>还没有菜单</source>
        <translation>아직 메뉴가 없음</translation>
    </message>
    <message>
        <source>菜单第 {edition} 版</source>
        <translation>메뉴 {edition}판</translation>
    </message>
    <message>
        <source>这张卡不能用，请输密码，或者找店长</source>
        <translation>이 카드는 쓸 수 없습니다. 비밀번호를 입력하거나 점장에게 문의하세요</translation>
    </message>
    <message>
        <source>屏幕</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>亮度和音量</source>
        <translation>밝기와 음량</translation>
    </message>
    <message>
        <source>模式</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>屏幕尺寸（对角线）</source>
        <translation>화면 크기(대각선)</translation>
    </message>
    <message>
        <source>顾客眼睛到屏幕的距离</source>
        <translation>손님 눈에서 화면까지 거리</translation>
    </message>
    <message>
        <source>屏幕下沿离地高度</source>
        <translation>화면 아래쪽 끝의 높이</translation>
    </message>
    <message>
        <source>没人碰多久后询问</source>
        <translation>아무도 만지지 않을 때 묻기까지</translation>
    </message>
    <message>
        <source>询问后等多久</source>
        <translation>대답을 기다리는 시간</translation>
    </message>
    <message>
        <source>大字版没人碰多久后询问</source>
        <translation>큰 글씨: 묻기까지</translation>
    </message>
    <message>
        <source>大字版询问后等多久</source>
        <translation>큰 글씨: 대답을 기다리는 시간</translation>
    </message>
    <message>
        <source>首页没人碰多久后变暗</source>
        <translation>첫 화면이 어두워지기까지</translation>
    </message>
    <message>
        <source>朗读音量</source>
        <translation>읽어 주는 음량</translation>
    </message>
    <message>
        <source>屏幕亮度</source>
        <translation>화면 밝기</translation>
    </message>
    <message>
        <source>首页语言</source>
        <translation>첫 화면의 언어</translation>
    </message>
    <message>
        <source>不提供的付款方式</source>
        <translation>제공하지 않는 결제 방법</translation>
    </message>
    <message>
        <source>字和按钮按真实毫米放大缩小</source>
        <translation>글자와 버튼 크기를 실제 밀리미터로 맞춥니다</translation>
    </message>
    <message>
        <source>离得越远，大字版的字越大</source>
        <translation>멀수록 큰 글씨가 더 커집니다</translation>
    </message>
    <message>
        <source>轮椅模式按这个高度把按钮放到够得着的地方</source>
        <translation>휠체어 모드는 이 높이를 기준으로 손이 닿는 곳에 버튼을 둡니다</translation>
    </message>
    <message>
        <source>问一句“还在点餐吗？”，付款时不问</source>
        <translation>“아직 계신가요?”라고 묻습니다. 결제 중에는 묻지 않습니다</translation>
    </message>
    <message>
        <source>没人回答就清空，回到首页</source>
        <translation>대답이 없으면 비우고 처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>老人家要多一点时间</source>
        <translation>어르신께는 시간이 더 필요합니다</translation>
    </message>
    <message>
        <source>点一下就亮</source>
        <translation>만지면 밝아집니다</translation>
    </message>
    <message>
        <source>每位顾客从这一档开始</source>
        <translation>모든 손님이 이 단계에서 시작합니다</translation>
    </message>
    <message>
        <source>每位顾客从这种语言开始</source>
        <translation>모든 손님이 이 언어로 시작합니다</translation>
    </message>
    <message>
        <source>直接调屏幕背光</source>
        <translation>화면 백라이트를 직접 바꿉니다</translation>
    </message>
    <message>
        <source>这台机器不能调背光，只能把画面压暗；付款码、大字版和高对比不压暗</source>
        <translation>이 기기는 백라이트를 바꿀 수 없어 화면 그림을 어둡게 합니다. 결제 코드, 큰 글씨, 고대비는 어둡게 하지 않습니다</translation>
    </message>
    <message>
        <source>普通版</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>关掉后，顾客直接进入别的模式</source>
        <translation>끄면 손님은 바로 다른 모드로 들어갑니다</translation>
    </message>
    <message>
        <source>大字版</source>
        <translation>큰 글씨</translation>
    </message>
    <message>
        <source>老人家用：一屏一问，字大</source>
        <translation>어르신용: 한 화면에 질문 하나, 큰 글자</translation>
    </message>
    <message>
        <source>轮椅模式</source>
        <translation>휠체어 모드</translation>
    </message>
    <message>
        <source>按钮都放到坐着够得着的地方</source>
        <translation>앉아서 손이 닿는 곳에 모든 버튼을 둡니다</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>看不清的人用，可以和别的模式一起开</source>
        <translation>잘 보이지 않는 분께. 다른 모드와 함께 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>没设置</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>{number} 英寸</source>
        <translation>{number}인치</translation>
    </message>
    <message>
        <source>{number} 厘米</source>
        <translation>{number}cm</translation>
    </message>
    <message>
        <source>{number} 分钟</source>
        <translation>{number}분</translation>
    </message>
    <message>
        <source>第 {number} 档</source>
        <translation>{number}단계</translation>
    </message>
    <message>
        <source>{number} 秒</source>
        <translation>{number}초</translation>
    </message>
    <message>
        <source>要技术员来改</source>
        <translation>기술자만 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>至少要留一个</source>
        <translation>하나는 남겨야 합니다</translation>
    </message>
    <message>
        <source>现金不能拒收，柜台付款一直可用</source>
        <translation>현금은 거절할 수 없습니다. 카운터 결제는 항상 남습니다</translation>
    </message>
    <message>
        <source>开</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>关</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>改了 {count} 项，还没保存</source>
        <translation>변경 {count}건, 저장 안 됨</translation>
    </message>
    <message>
        <source>已保存。语言、模式和音量从下一位顾客开始用</source>
        <translation>저장했습니다. 언어, 모드, 음량은 다음 손님부터입니다</translation>
    </message>
    <message>
        <source>保存屏幕设置</source>
        <translation>화면 설정 저장</translation>
    </message>
    <message>
        <source>输入您手机上的 6 位验证码</source>
        <translation>휴대폰에 표시된 6자리를 입력하세요</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>没有保存：验证码不对</source>
        <translation>저장 안 됨: 코드가 맞지 않습니다</translation>
    </message>
    <message>
        <source>没有保存：这样顾客就没法点餐了</source>
        <translation>저장 안 됨: 손님이 주문할 수 없게 됩니다</translation>
    </message>
    <message>
        <source>没有保存：磁盘满了</source>
        <translation>저장 안 됨: 디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>没有保存：您的账号不能做这件事</source>
        <translation>저장 안 됨: 이 계정으로는 할 수 없습니다</translation>
    </message>
    <message>
        <source>没有切换：磁盘满了</source>
        <translation>바꾸지 못함: 디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>没有切换：您的账号不能做这件事</source>
        <translation>바꾸지 못함: 이 계정으로는 할 수 없습니다</translation>
    </message>
    <message>
        <source>开始训练</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>结束训练</source>
        <translation>연습 끝내기</translation>
    </message>
</context>
</TS>
