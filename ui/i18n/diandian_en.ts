<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AddButton</name>
    <message>
        <source>%1，已选 %2 份</source>
        <translation>%1, %2 chosen</translation>
    </message>
    <message>
        <source>加入 %1</source>
        <translation>Add %1</translation>
    </message>
</context>
<context>
    <name>AllergenBadges</name>
    <message>
        <source>过敏原</source>
        <translation>Allergens</translation>
    </message>
</context>
<context>
    <name>AllergenSheet</name>
    <message>
        <source>避开过敏原</source>
        <translation>Avoid allergens</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>选了的，菜单里就不再列出。同一个厨房制作，不能保证完全没有；严重过敏请先问店员。</source>
        <translation>What you choose is no longer listed. All is made in one kitchen, so traces are possible: with a severe allergy, ask our staff first.</translation>
    </message>
    <message>
        <source>都不避开</source>
        <translation>Avoid none</translation>
    </message>
</context>
<context>
    <name>AmountDue</name>
    <message>
        <source>应付金额</source>
        <translation>Amount due</translation>
    </message>
    <message>
        <source>查看明细</source>
        <translation>Show details</translation>
    </message>
</context>
<context>
    <name>AmountRow</name>
    <message>
        <source>取消%1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>操作记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>朗读</source>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>BillDialog</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>应付 %1</source>
        <translation>To pay: %1</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>请取餐</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>制作中</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>现在没有等待的号码</source>
        <translation>No numbers are waiting</translation>
    </message>
</context>
<context>
    <name>CallEntry</name>
    <message>
        <source>我去</source>
        <translation>I&apos;ll go</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>呼叫</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>还没有顾客叫过店员</source>
        <translation>No customer has called yet</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>手机上已经扫过码。如果正在付，请继续等待。</source>
        <translation>A phone has scanned the code. If you are paying, keep waiting.</translation>
    </message>
    <message>
        <source>继续等待</source>
        <translation>Keep waiting</translation>
    </message>
    <message>
        <source>取消支付</source>
        <translation>Cancel payment</translation>
    </message>
    <message>
        <source>要取消支付吗？</source>
        <translation>Cancel the payment?</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>朗读</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>叫店员</source>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>CardGuide</name>
    <message>
        <source>把员工卡上的码对准扫码口</source>
        <translation>Hold the code on your staff card before the scanner</translation>
    </message>
</context>
<context>
    <name>CartBar</name>
    <message>
        <source>去结算</source>
        <translation>Review order</translation>
    </message>
    <message>
        <source>购物车，%1 份</source>
        <translation>Cart, %1 items</translation>
    </message>
</context>
<context>
    <name>CartBarSummary</name>
    <message>
        <source>查看购物车，%1 份，%2</source>
        <translation>View cart, %1 items, %2</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>修改 %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>最多 %1 份</source>
        <translation>At most %1</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>已选的商品</source>
        <translation>Chosen items</translation>
    </message>
</context>
<context>
    <name>CartNotice</name>
    <message>
        <source>去掉售罄的</source>
        <translation>Remove what is sold out</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>我的订单</source>
        <translation>My order</translation>
    </message>
    <message>
        <source>点商品上的加号，就放进来了</source>
        <translation>Tap the plus on a product to add it</translation>
    </message>
    <message>
        <source>还没有选</source>
        <translation>Nothing chosen yet</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>继续点餐</source>
        <translation>Keep ordering</translation>
    </message>
    <message>
        <source>确认订单</source>
        <translation>Your order</translation>
    </message>
    <message>
        <source>去点餐</source>
        <translation>Go to the menu</translation>
    </message>
    <message>
        <source>选好的会放在这里</source>
        <translation>What you choose appears here</translation>
    </message>
    <message>
        <source>购物车是空的</source>
        <translation>Your cart is empty</translation>
    </message>
</context>
<context>
    <name>CartSuggestions</name>
    <message>
        <source>要不要加点别的？</source>
        <translation>Anything else?</translation>
    </message>
</context>
<context>
    <name>CashHint</name>
    <message>
        <source>没带手机也能付</source>
        <translation>You can pay without a phone</translation>
    </message>
    <message>
        <source>选“柜台付款”，凭取餐号付现金</source>
        <translation>Choose “Pay at the counter”, give your number and pay cash</translation>
    </message>
</context>
<context>
    <name>CategoriesScreen</name>
    <message>
        <source>选好了</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>CategoryRail</name>
    <message>
        <source>分类</source>
        <translation>Categories</translation>
    </message>
</context>
<context>
    <name>CheckOutBar</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>这台机器暂停点单</source>
        <translation>This machine is not taking orders right now</translation>
    </message>
    <message>
        <source>请到柜台点单，或用旁边的机器</source>
        <translation>Please order at the counter or at another machine</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>日结</source>
        <translation>Close of day</translation>
    </message>
    <message>
        <source>只导出</source>
        <translation>Write files only</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>已退款</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>现金应有</source>
        <translation>Cash expected</translation>
    </message>
    <message>
        <source>现金点到</source>
        <translation>Cash counted</translation>
    </message>
    <message>
        <source>输入点到的现金</source>
        <translation>Enter the cash counted</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>日结并导出</source>
        <translation>Close and write files</translation>
    </message>
    <message>
        <source>先输入点到的现金</source>
        <translation>Enter the cash first</translation>
    </message>
</context>
<context>
    <name>ContrastButton</name>
    <message>
        <source>普通颜色</source>
        <translation>Normal colours</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n 条评价</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 个</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>商品小计，%n 件</source>
        <translation>
            <numerusform>Subtotal, %n item</numerusform>
            <numerusform>Subtotal, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件商品</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已选 %n 份</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>密码不对，还可以试 %n 次</source>
        <translation>
            <numerusform>Wrong PIN, %n try left</numerusform>
            <numerusform>Wrong PIN, %n tries left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>共 %n 单</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>设备</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>退出点单程序</source>
        <translation>Leave kiosk mode</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
</context>
<context>
    <name>DishesScreen</name>
    <message>
        <source>换一类</source>
        <translation>Another kind</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>选这个</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>放回来</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>ExtraTile</name>
    <message>
        <source>加入 %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>减少一份 %1</source>
        <translation>One less %1</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>最多 %1 份</source>
        <translation>At most %1</translation>
    </message>
    <message>
        <source>增加一份 %1</source>
        <translation>One more %1</translation>
    </message>
</context>
<context>
    <name>GalleryButtons</name>
    <message>
        <source>按钮</source>
        <translation>Buttons</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>叫店员</source>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>每小时销售额</source>
        <translation>Sales by hour</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>上周同一天</source>
        <translation>Same day last week</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>时间到后会清空购物车，回到首页</source>
        <translation>Then the cart is emptied and we return to the start</translation>
    </message>
    <message>
        <source>时间到后会回到首页</source>
        <translation>Then we return to the start</translation>
    </message>
    <message>
        <source>我还在，继续点餐</source>
        <translation>I&apos;m here, keep ordering</translation>
    </message>
    <message>
        <source>结束并清空</source>
        <translation>End and empty cart</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>叫店员帮忙</source>
        <translation>Call staff to help</translation>
    </message>
    <message>
        <source>还在点餐吗？</source>
        <translation>Still there?</translation>
    </message>
    <message>
        <source>秒</source>
        <translation>seconds</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>数字键盘</source>
        <translation>Number pad</translation>
    </message>
</context>
<context>
    <name>KeypadKey</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>删除一位</source>
        <translation>Delete one</translation>
    </message>
</context>
<context>
    <name>KioskButton</name>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>KitchenNote</name>
    <message>
        <source>可选</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>跟厨房说一声</source>
        <translation>Note to the kitchen</translation>
    </message>
    <message>
        <source>写几个字</source>
        <translation>Write a note</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>选语言</source>
        <translation>Choose a language</translation>
    </message>
</context>
<context>
    <name>LetterKey</name>
    <message>
        <source>删除一位</source>
        <translation>Delete one</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>字母键盘</source>
        <translation>Letter keyboard</translation>
    </message>
    <message>
        <source>点每个字拼音的第一个字母</source>
        <translation>Type the name, or the first letters in pinyin</translation>
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
        <translation>Home</translation>
    </message>
    <message>
        <source>订单查询</source>
        <translation>Find my order</translation>
    </message>
    <message>
        <source>取餐号是多少？</source>
        <translation>What is your pickup number?</translation>
    </message>
    <message>
        <source>在小票上，今天的单都能查</source>
        <translation>It is on the receipt. All orders of today can be found</translation>
    </message>
    <message>
        <source>取餐号</source>
        <translation>Pickup number</translation>
    </message>
    <message>
        <source>如 A012</source>
        <translation>Such as A012</translation>
    </message>
    <message>
        <source>再查一个</source>
        <translation>Find another</translation>
    </message>
    <message>
        <source>查找订单</source>
        <translation>Find order</translation>
    </message>
</context>
<context>
    <name>MenuBanner</name>
    <message>
        <source>去看看</source>
        <translation>Have a look</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>大字版</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>用餐方式</source>
        <translation>Where to eat</translation>
    </message>
    <message>
        <source>堂食</source>
        <translation>Eat here</translation>
    </message>
    <message>
        <source>外带</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>选语言</source>
        <translation>Choose a language</translation>
    </message>
</context>
<context>
    <name>MenuFooter</name>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>MenuLine</name>
    <message>
        <source>明日再来</source>
        <translation>Back tomorrow</translation>
    </message>
    <message>
        <source>今日售罄</source>
        <translation>Sold out today</translation>
    </message>
    <message>
        <source>现在不供应</source>
        <translation>Not served now</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>好了，谢谢</source>
        <translation>Done, thank you</translation>
    </message>
    <message>
        <source>您的号码</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>做好了会叫您的号</source>
        <translation>We call your number when it is ready</translation>
    </message>
    <message>
        <source>现金、银行卡都行</source>
        <translation>Cash or card</translation>
    </message>
</context>
<context>
    <name>NutritionCard</name>
    <message>
        <source>营养</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>Details</translation>
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
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>马上就好</source>
        <translation>Just a moment</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>点一个订单，或扫小票</source>
        <translation>Tap an order, or scan its ticket</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>补打小票</source>
        <translation>Reprint receipt</translation>
    </message>
    <message>
        <source>补打厨房单</source>
        <translation>Reprint kitchen ticket</translation>
    </message>
    <message>
        <source>钱后来到账了</source>
        <translation>The money came after all</translation>
    </message>
    <message>
        <source>没有到账</source>
        <translation>It did not arrive</translation>
    </message>
    <message>
        <source>取消订单</source>
        <translation>Cancel order</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>订单</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>找订单</source>
        <translation>Find an order</translation>
    </message>
    <message>
        <source>这里没有订单</source>
        <translation>No orders here</translation>
    </message>
</context>
<context>
    <name>OthersTab</name>
    <message>
        <source>回到第一类</source>
        <translation>First categories</translation>
    </message>
    <message>
        <source>更多分类</source>
        <translation>More categories</translation>
    </message>
</context>
<context>
    <name>PadKeyboard</name>
    <message>
        <source>字母键盘</source>
        <translation>Letter keys</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>去结算</source>
        <translation>Review order</translation>
    </message>
</context>
<context>
    <name>PanelLine</name>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PanelQuestion</name>
    <message>
        <source>不改了</source>
        <translation>Leave as it is</translation>
    </message>
</context>
<context>
    <name>PanelSuggestion</name>
    <message>
        <source>要不要加点别的？</source>
        <translation>Anything else?</translation>
    </message>
</context>
<context>
    <name>PayScreen</name>
    <message>
        <source>上一步，改菜</source>
        <translation>Back, change dishes</translation>
    </message>
    <message>
        <source>一共</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>现在只能到柜台付</source>
        <translation>Only the counter can take payment now</translation>
    </message>
    <message>
        <source>没有网，手机付不了，请到柜台付</source>
        <translation>No network, so phones cannot pay. Pay at the counter</translation>
    </message>
    <message>
        <source>现金、银行卡都行</source>
        <translation>Cash or card</translation>
    </message>
    <message>
        <source>到柜台付</source>
        <translation>Pay at the counter</translation>
    </message>
    <message>
        <source>用手机付</source>
        <translation>Pay by phone</translation>
    </message>
</context>
<context>
    <name>PaymentActions</name>
    <message>
        <source>取消支付</source>
        <translation>Cancel payment</translation>
    </message>
    <message>
        <source>已付款，没反应？</source>
        <translation>I&apos;ve already paid</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>I have paid</translation>
    </message>
    <message>
        <source>先拿取餐号</source>
        <translation>Take my number</translation>
    </message>
</context>
<context>
    <name>PaymentEntry</name>
    <message>
        <source>再问一次</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>退回 %1</source>
        <translation>Send back %1</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>返回订单</source>
        <translation>Back to order</translation>
    </message>
    <message>
        <source>支付</source>
        <translation>Payment</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>收款核对</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>没有要看的付款</source>
        <translation>No payment needs a look</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>员工</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>账号由总部建立和停用，几秒内传到每台机器；断网时用最近一次的名单。忘了密码请找总部重设。</source>
        <translation>Head office makes and ends accounts; every machine hears of it within seconds, and keeps its last list while offline. If a PIN is forgotten, ask head office to reset it.</translation>
    </message>
</context>
<context>
    <name>PersonEntry</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PickupTicket</name>
    <message>
        <source>取餐号</source>
        <translation>Pickup number</translation>
    </message>
    <message>
        <source>取餐号 %1</source>
        <translation>Pickup number %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>已输入 %1 位，共 %2 位</source>
        <translation>%1 of %2 digits typed</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>店员登录</source>
        <translation>Staff sign-in</translation>
    </message>
    <message>
        <source>看订单、收现金、改库存、日结</source>
        <translation>Orders, cash, stock, close of day</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>输入 %1 位密码</source>
        <translation>Enter the %1-digit PIN</translation>
    </message>
    <message>
        <source>返回点餐</source>
        <translation>Back to ordering</translation>
    </message>
    <message>
        <source>刷员工卡</source>
        <translation>Staff card</translation>
    </message>
    <message>
        <source>改用密码</source>
        <translation>Use a PIN</translation>
    </message>
    <message>
        <source>忘记密码？找店长</source>
        <translation>Forgot your PIN? Ask the manager</translation>
    </message>
</context>
<context>
    <name>PresentHint</name>
    <message>
        <source>也可以出示付款码</source>
        <translation>Or show your payment code</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>，原价 %1</source>
        <translation>, was %1</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>今日售罄</source>
        <translation>Sold out today</translation>
    </message>
    <message>
        <source>已选 %1 份</source>
        <translation>%1 chosen</translation>
    </message>
    <message>
        <source>正在加载</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>还没到</source>
        <translation>To come</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>这次点餐顺利吗？</source>
        <translation>How was ordering?</translation>
    </message>
</context>
<context>
    <name>ReachMenuScreen</name>
    <message>
        <source>分类</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>更多分类</source>
        <translation>More categories</translation>
    </message>
</context>
<context>
    <name>ReachPager</name>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ReachProducts</name>
    <message>
        <source>明日再来</source>
        <translation>Back tomorrow</translation>
    </message>
    <message>
        <source>今日售罄</source>
        <translation>Sold out today</translation>
    </message>
    <message>
        <source>现在不供应</source>
        <translation>Not served now</translation>
    </message>
</context>
<context>
    <name>ReachShow</name>
    <message>
        <source>上面看大图，按钮都在下面</source>
        <translation>The picture is above, all buttons are below</translation>
    </message>
</context>
<context>
    <name>ReachTools</name>
    <message>
        <source>退出轮椅模式</source>
        <translation>Exit wheelchair mode</translation>
    </message>
    <message>
        <source>选语言</source>
        <translation>Choose a language</translation>
    </message>
    <message>
        <source>大字版</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>叫店员</source>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>ReceiptSide</name>
    <message>
        <source>再点一单</source>
        <translation>Order again</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>点一下屏幕，开始点餐</source>
        <translation>Touch the screen to order</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>顾客评价</source>
        <translation>Reviews</translation>
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
        <translation>Choose more</translation>
    </message>
    <message>
        <source>去付钱</source>
        <translation>Go to payment</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>放回来</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>加一份</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>不要了，没有算钱</source>
        <translation>Taken out, not in the total</translation>
    </message>
</context>
<context>
    <name>ScanGuide</name>
    <message>
        <source>后失效</source>
        <translation>left</translation>
    </message>
    <message>
        <source>%1 后失效</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>%1 付款码</source>
        <translation>%1 payment code</translation>
    </message>
    <message>
        <source>刷新二维码</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>请在手机上确认</source>
        <translation>Confirm on your phone</translation>
    </message>
    <message>
        <source>二维码过期了</source>
        <translation>The code has expired</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>用手机付钱</source>
        <translation>Paying by phone</translation>
    </message>
    <message>
        <source>先回去，店员帮您查</source>
        <translation>Go ahead, staff will check</translation>
    </message>
    <message>
        <source>换一种付法</source>
        <translation>Pay another way</translation>
    </message>
    <message>
        <source>没有付，换一种</source>
        <translation>Not paid, another way</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>I have paid</translation>
    </message>
    <message>
        <source>再来一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>要付</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>正在等您扫码</source>
        <translation>Waiting for you to scan</translation>
    </message>
</context>
<context>
    <name>ScrollButton</name>
    <message>
        <source>回到顶部</source>
        <translation>Back to top</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>Scroll down</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>搜索：%1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>输入首字母，如 NR</source>
        <translation>Type a name, like beef</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SearchPrompt</name>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜索菜品、口味</source>
        <translation>Search the menu</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>大家在搜</source>
        <translation>Popular searches</translation>
    </message>
    <message>
        <source>也可以点下面大家常点的，或返回菜单按分类找。</source>
        <translation>Try one of the favourites below, or go back and look by category.</translation>
    </message>
</context>
<context>
    <name>SettingEntry</name>
    <message>
        <source>%1，减</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1，加</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>结束训练</source>
        <translation>End training</translation>
    </message>
    <message>
        <source>进入训练</source>
        <translation>Start training</translation>
    </message>
    <message>
        <source>保存后马上用，断网也能改；谁改了什么都记在操作记录里。</source>
        <translation>In use as soon as saved, with or without a network. Who changed what stands in the record.</translation>
    </message>
    <message>
        <source>不改了</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>Nothing changed</translation>
    </message>
</context>
<context>
    <name>SheetFooter</name>
    <message>
        <source>最多 %1 份</source>
        <translation>At most %1</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SpanQuestion</name>
    <message>
        <source>%1 售罄多久？</source>
        <translation>How long is %1 sold out?</translation>
    </message>
    <message>
        <source>全店自助机马上不能点；到时间自动恢复。</source>
        <translation>No terminal of the shop sells it from now on; it comes back by itself.</translation>
    </message>
    <message>
        <source>一小时</source>
        <translation>One hour</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>一直到手动恢复</source>
        <translation>Until it is brought back by hand</translation>
    </message>
</context>
<context>
    <name>StaffButton</name>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>StaffNav</name>
    <message>
        <source>门店管理</source>
        <translation>Shop panel</translation>
    </message>
    <message>
        <source>退出管理</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>StarBar</name>
    <message>
        <source>%1 星</source>
        <translation>%1 stars</translation>
    </message>
</context>
<context>
    <name>StartHero</name>
    <message>
        <source>开始点餐</source>
        <translation>Start ordering</translation>
    </message>
    <message>
        <source>订单查询</source>
        <translation>Find my order</translation>
    </message>
    <message>
        <source>在下方选一种用餐方式，开始点餐</source>
        <translation>Choose below where to eat to begin</translation>
    </message>
    <message>
        <source>在右边选一种用餐方式，开始点餐</source>
        <translation>Choose on the right where to eat to begin</translation>
    </message>
    <message>
        <source>点一下屏幕，开始点餐</source>
        <translation>Touch the screen to start</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>大字版</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>退出轮椅模式</source>
        <translation>Exit wheelchair mode</translation>
    </message>
    <message>
        <source>轮椅模式</source>
        <translation>Wheelchair</translation>
    </message>
    <message>
        <source>叫店员</source>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>StepPill</name>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>当前步骤</source>
        <translation>Current step</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1，%2 份</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>删除 %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>减少一份 %1</source>
        <translation>One less %1</translation>
    </message>
    <message>
        <source>增加一份 %1</source>
        <translation>One more %1</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>还在点餐吗？</source>
        <translation>Still there?</translation>
    </message>
    <message>
        <source>不点了</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>我还在</source>
        <translation>I&apos;m here</translation>
    </message>
    <message>
        <source>到时间没人点，就清空，回到首页</source>
        <translation>Then we clear the order and start over</translation>
    </message>
    <message>
        <source>到时间没人点，就回到首页</source>
        <translation>Then we go back to the start</translation>
    </message>
    <message>
        <source>不着急，还有 %1 秒</source>
        <translation>No hurry, %1 s left</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>商品与库存</source>
        <translation>Products and stock</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>今日总览</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>销售额</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>订单</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>客单价</source>
        <translation>Average order</translation>
    </message>
    <message>
        <source>今天还没有收款</source>
        <translation>Nothing paid yet today</translation>
    </message>
    <message>
        <source>付款方式</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>今天还没有卖出</source>
        <translation>Nothing sold yet today</translation>
    </message>
    <message>
        <source>今日热卖</source>
        <translation>Best sellers</translation>
    </message>
    <message>
        <source>没有卖得慢的</source>
        <translation>Nothing sells slowly</translation>
    </message>
    <message>
        <source>卖得慢的</source>
        <translation>Slow sellers</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>叫店员</source>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>TotalBar</name>
    <message>
        <source>共</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>输入优惠码</source>
        <translation>Enter a coupon code</translation>
    </message>
</context>
<context>
    <name>TrackingCard</name>
    <message>
        <source>电子小票的二维码</source>
        <translation>QR code of the digital receipt</translation>
    </message>
    <message>
        <source>电子小票</source>
        <translation>Digital receipt</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>训练中：点单不算数，不收钱</source>
        <translation>Training: orders do not count and cost nothing</translation>
    </message>
</context>
<context>
    <name>TrainingQuestion</name>
    <message>
        <source>结束训练？</source>
        <translation>End training?</translation>
    </message>
    <message>
        <source>进入训练？</source>
        <translation>Start training?</translation>
    </message>
    <message>
        <source>练习的订单全部删掉，程序重新启动，之后点的单都算数。</source>
        <translation>All practice orders are deleted and the program starts again. Orders after that count.</translation>
    </message>
    <message>
        <source>程序重新启动。训练时点的单不算数，不收钱，不出餐，每个画面上都写着；重启也还在训练，要在这里结束。</source>
        <translation>The program starts again. In training orders do not count, cost nothing and are not made; every screen says so. It stays in training, also over a restart, until you end it here.</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个订单没付钱、没做好或没取走，训练时动不了它们。最好先处理完。</source>
        <translation>
            <numerusform>%n order is still unpaid, being made or not collected, and cannot be moved on during training. Better finish it first.</numerusform>
            <numerusform>%n orders are still unpaid, being made or not collected, and cannot be moved on during training. Better finish them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>结束训练</source>
        <translation>End training</translation>
    </message>
    <message>
        <source>进入训练</source>
        <translation>Start training</translation>
    </message>
</context>
<context>
    <name>UnpaidDialog</name>
    <message>
        <source>付过了就不要再付一次，店员会看钱有没有到账。</source>
        <translation>If you have paid, don&apos;t pay again. Staff will check that it arrived.</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>I have paid</translation>
    </message>
    <message>
        <source>没有付</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>继续看二维码</source>
        <translation>Back to the code</translation>
    </message>
    <message>
        <source>您已经付过了吗？</source>
        <translation>Have you already paid?</translation>
    </message>
</context>
<context>
    <name>UnreadyScreen</name>
    <message>
        <source>正在准备菜单</source>
        <translation>Preparing the menu</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>WaitingOrders</name>
    <message>
        <source>进行中的订单</source>
        <translation>Open orders</translation>
    </message>
</context>
<context>
    <name>WhereScreen</name>
    <message>
        <source>普通版</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>普通颜色</source>
        <translation>Normal colours</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>坐下来慢慢吃</source>
        <translation>Take a seat and enjoy</translation>
    </message>
    <message>
        <source>在店里吃</source>
        <translation>Eat here</translation>
    </message>
    <message>
        <source>打包好带回家</source>
        <translation>Packed to take home</translation>
    </message>
    <message>
        <source>带走吃</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>返回首页</source>
        <translation>Back to start</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>堂食</source>
        <translation>Eat here</translation>
    </message>
    <message>
        <source>外带</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>外送</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>{fulfilment}，{table} 号桌</source>
        <translation>{fulfilment}, table {table}</translation>
    </message>
    <message>
        <source>填桌号</source>
        <translation>Add table</translation>
    </message>
    <message>
        <source>改桌号</source>
        <translation>Change table</translation>
    </message>
    <message>
        <source>您坐几号桌？</source>
        <translation>Which table are you at?</translation>
    </message>
    <message>
        <source>桌角上写着号码</source>
        <translation>The number is on the corner of the table</translation>
    </message>
    <message>
        <source>就是这桌</source>
        <translation>This table</translation>
    </message>
    <message>
        <source>没有桌号</source>
        <translation>No table number</translation>
    </message>
    <message>
        <source>没有 {number} 号桌，桌号是 1 到 {highest}</source>
        <translation>There is no table {number}; tables are 1 to {highest}</translation>
    </message>
    <message>
        <source>改为{way}</source>
        <translation>Change to {way}</translation>
    </message>
    <message>
        <source>打包好后叫号</source>
        <translation>We call your number when it is packed</translation>
    </message>
    <message>
        <source>月售 {figure}</source>
        <translation>{figure} sold a month</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>今日售罄，明日再来</source>
        <translation>Sold out, back tomorrow</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{times} 供应</source>
        <translation>Served {times}</translation>
    </message>
    <message>
        <source>限时优惠</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>人气</source>
        <translation>Popular</translation>
    </message>
    <message>
        <source>新品</source>
        <translation>New</translation>
    </message>
    <message>
        <source>素食</source>
        <translation>Vegetarian</translation>
    </message>
    <message>
        <source>不辣</source>
        <translation>Not spicy</translation>
    </message>
    <message>
        <source>避开过敏原</source>
        <translation>Avoid allergens</translation>
    </message>
    <message>
        <source>这一类现在没有可以点的，换一类看看</source>
        <translation>Nothing to order here now. Try another category</translation>
    </message>
    <message>
        <source>没有符合条件的，去掉一个条件试试</source>
        <translation>Nothing matches. Try with one filter less</translation>
    </message>
    <message>
        <source>没有找到“{query}”，换个词或拼音首字母试试</source>
        <translation>Nothing found for “{query}”. Try another word</translation>
    </message>
    <message>
        <source>每日 {times}</source>
        <translation>Daily {times}</translation>
    </message>
    <message>
        <source>想要点什么？</source>
        <translation>What would you like?</translation>
    </message>
    <message>
        <source>含芹菜</source>
        <translation>Celery</translation>
    </message>
    <message>
        <source>含蛋</source>
        <translation>Egg</translation>
    </message>
    <message>
        <source>含鱼</source>
        <translation>Fish</translation>
    </message>
    <message>
        <source>含麸质</source>
        <translation>Gluten</translation>
    </message>
    <message>
        <source>含奶</source>
        <translation>Milk</translation>
    </message>
    <message>
        <source>含芥末</source>
        <translation>Mustard</translation>
    </message>
    <message>
        <source>含坚果</source>
        <translation>Nuts</translation>
    </message>
    <message>
        <source>含花生</source>
        <translation>Peanut</translation>
    </message>
    <message>
        <source>含芝麻</source>
        <translation>Sesame</translation>
    </message>
    <message>
        <source>含虾蟹</source>
        <translation>Shellfish</translation>
    </message>
    <message>
        <source>含大豆</source>
        <translation>Soy</translation>
    </message>
    <message>
        <source>芹菜</source>
        <translation>Celery</translation>
    </message>
    <message>
        <source>蛋</source>
        <translation>Egg</translation>
    </message>
    <message>
        <source>鱼</source>
        <translation>Fish</translation>
    </message>
    <message>
        <source>麸质</source>
        <translation>Gluten</translation>
    </message>
    <message>
        <source>奶</source>
        <translation>Milk</translation>
    </message>
    <message>
        <source>芥末</source>
        <translation>Mustard</translation>
    </message>
    <message>
        <source>坚果</source>
        <translation>Nuts</translation>
    </message>
    <message>
        <source>花生</source>
        <translation>Peanut</translation>
    </message>
    <message>
        <source>芝麻</source>
        <translation>Sesame</translation>
    </message>
    <message>
        <source>虾蟹</source>
        <translation>Shellfish</translation>
    </message>
    <message>
        <source>大豆</source>
        <translation>Soy</translation>
    </message>
    <message>
        <source>千卡</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>糖</source>
        <translation>sugar</translation>
    </message>
    <message>
        <source>蛋白质</source>
        <translation>protein</translation>
    </message>
    <message>
        <source>脂肪</source>
        <translation>fat</translation>
    </message>
    <message>
        <source>盐</source>
        <translation>salt</translation>
    </message>
    <message>
        <source>咖啡因</source>
        <translation>caffeine</translation>
    </message>
    <message>
        <source>必选</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>可选</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>选 {most} 份，已选 {have} 份</source>
        <translation>Choose {most}, {have} chosen</translation>
    </message>
    <message>
        <source>最多 {most} 份，已选 {have} 份</source>
        <translation>At most {most}, {have} chosen</translation>
    </message>
    <message>
        <source>{question}（{product}）</source>
        <translation>{question} ({product})</translation>
    </message>
    <message>
        <source>已含</source>
        <translation>Included</translation>
    </message>
    <message>
        <source>今日售罄</source>
        <translation>Sold out today</translation>
    </message>
    <message>
        <source>这个组合没有货，要换一项</source>
        <translation>This combination is not in stock; one choice must change</translation>
    </message>
    <message>
        <source>现在不能选{name}</source>
        <translation>{name} cannot be chosen now</translation>
    </message>
    <message>
        <source>请选别的</source>
        <translation>Choose something else</translation>
    </message>
    <message>
        <source>可以一并换成：{changed}，其他选择不变</source>
        <translation>You can change these with it: {changed}. All else stays</translation>
    </message>
    <message>
        <source>去掉{name}</source>
        <translation>no {name}</translation>
    </message>
    <message>
        <source>{first}。{second}</source>
        <translation>{first}. {second}</translation>
    </message>
    <message>
        <source>一并更换，价格不变</source>
        <translation>Change all, same price</translation>
    </message>
    <message>
        <source>一并更换，共 {change}</source>
        <translation>Change all, {change}</translation>
    </message>
    <message>
        <source>请先选：{question}</source>
        <translation>First choose: {question}</translation>
    </message>
    <message>
        <source>加入购物车</source>
        <translation>Add to cart</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>已加入：{name}</source>
        <translation>Added: {name}</translation>
    </message>
    <message>
        <source>已删除：{name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>购物车已清空</source>
        <translation>The cart is empty</translation>
    </message>
    <message>
        <source>已删除买不到的菜</source>
        <translation>Removed what cannot be had</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{name} ×{count}</source>
        <translation>{name} ×{count}</translation>
    </message>
    <message>
        <source>已省 {amount}</source>
        <translation>{amount} saved</translation>
    </message>
    <message>
        <source>已优惠 {amount}</source>
        <translation>{amount} off</translation>
    </message>
    <message>
        <source>含税 {amount}</source>
        <translation>Includes {amount} tax</translation>
    </message>
    <message>
        <source>另加税 {amount}</source>
        <translation>Plus {amount} tax</translation>
    </message>
    <message>
        <source>已自动使用</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>优惠券</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>要跟厨房说什么？</source>
        <translation>A note to the kitchen</translation>
    </message>
    <message>
        <source>只写在这一单上，做不到会来问您</source>
        <translation>Kept with this order only. We ask you if it cannot be done</translation>
    </message>
    <message>
        <source>写好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>仅剩 {count} 件</source>
        <translation>Only {count} left</translation>
    </message>
    <message>
        <source>{combo}里的搭配</source>
        <translation>Paired in: {combo}</translation>
    </message>
    <message>
        <source>{category}里卖得最多</source>
        <translation>Best seller: {category}</translation>
    </message>
    <message>
        <source>去支付</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>提交订单</source>
        <translation>Place order</translation>
    </message>
    <message>
        <source>请到柜台付款</source>
        <translation>Pay at the counter</translation>
    </message>
    <message>
        <source>做好后叫号</source>
        <translation>We call your number when it is ready</translation>
    </message>
    <message>
        <source>做好后叫号，请到 {place}</source>
        <translation>We call your number. Collect at {place}</translation>
    </message>
    <message>
        <source>不着急，还有 {minutes} 分 {seconds} 秒</source>
        <translation>No hurry, {minutes} min {seconds} s left</translation>
    </message>
    <message>
        <source>不着急，还有 {seconds} 秒</source>
        <translation>No hurry, {seconds} s left</translation>
    </message>
    <message>
        <source>银行 App 扫一扫</source>
        <translation>Scan to pay</translation>
    </message>
    <message>
        <source>微信扫一扫</source>
        <translation>Scan with WeChat</translation>
    </message>
    <message>
        <source>支付宝扫一扫</source>
        <translation>Scan with Alipay</translation>
    </message>
    <message>
        <source>手机扫一扫</source>
        <translation>Scan with your phone</translation>
    </message>
    <message>
        <source>打开手机微信</source>
        <translation>Open WeChat</translation>
    </message>
    <message>
        <source>点右上角 + 号，扫一扫</source>
        <translation>Tap + at the top right, then Scan</translation>
    </message>
    <message>
        <source>确认付款</source>
        <translation>Confirm the payment</translation>
    </message>
    <message>
        <source>打开手机支付宝</source>
        <translation>Open Alipay</translation>
    </message>
    <message>
        <source>点左上角扫一扫</source>
        <translation>Tap Scan at the top left</translation>
    </message>
    <message>
        <source>打开手机相机或扫一扫</source>
        <translation>Open your phone&apos;s camera</translation>
    </message>
    <message>
        <source>对准左边的二维码</source>
        <translation>Point it at the code</translation>
    </message>
    <message>
        <source>在手机上确认付款</source>
        <translation>Confirm the payment on your phone</translation>
    </message>
    <message>
        <source>打开银行或钱包 App 扫码</source>
        <translation>Open your bank app and scan</translation>
    </message>
    <message>
        <source>核对金额 {amount}</source>
        <translation>Check the amount: {amount}</translation>
    </message>
    <message>
        <source>输入金额 {amount}</source>
        <translation>Enter the amount: {amount}</translation>
    </message>
    <message>
        <source>付好后点“我已付款”</source>
        <translation>Tap “I have paid”</translation>
    </message>
    <message>
        <source>时间到了，付过了请点“我已付款”</source>
        <translation>Time is up. If you have paid, tap “I have paid”</translation>
    </message>
    <message>
        <source>付好后由店员确认到账</source>
        <translation>Staff will confirm that your payment arrived</translation>
    </message>
    <message>
        <source>店员没有看到这笔钱到账</source>
        <translation>Staff did not find this payment</translation>
    </message>
    <message>
        <source>请和店员核对一下，再决定怎么付</source>
        <translation>Check with staff first, then choose how to pay</translation>
    </message>
    <message>
        <source>正在取付款码</source>
        <translation>Getting the payment code</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>读到付款码了，正在收款</source>
        <translation>Payment code read, taking the payment</translation>
    </message>
    <message>
        <source>请在手机上输入密码</source>
        <translation>Enter your password on your phone</translation>
    </message>
    <message>
        <source>付好后自动跳转；请不要重复付</source>
        <translation>This page moves on by itself. Please don&apos;t pay again</translation>
    </message>
    <message>
        <source>这里只收{wallets}的付款码</source>
        <translation>We take payment codes of {wallets} only</translation>
    </message>
    <message>
        <source>现在不能用付款码付，钱没有扣</source>
        <translation>Payment codes can&apos;t be used right now. You were not charged</translation>
    </message>
    <message>
        <source>没有网络，付款码用不了，钱没有扣</source>
        <translation>We&apos;re offline and can&apos;t use payment codes. You were not charged</translation>
    </message>
    <message>
        <source>对准屏幕左边的扫码口，约 10 厘米</source>
        <translation>Hold it 10 cm from the scanner to the left</translation>
    </message>
    <message>
        <source>对准屏幕右边的扫码口，约 10 厘米</source>
        <translation>Hold it 10 cm from the scanner to the right</translation>
    </message>
    <message>
        <source>对准屏幕下方的扫码口，约 10 厘米</source>
        <translation>Hold it 10 cm from the scanner below</translation>
    </message>
    <message>
        <source>等待扫码，付款后自动跳转</source>
        <translation>Waiting for you to scan and pay</translation>
    </message>
    <message>
        <source>已扫码</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>请在手机上确认付款</source>
        <translation>Confirm the payment on your phone</translation>
    </message>
    <message>
        <source>正在核对付款</source>
        <translation>Checking your payment</translation>
    </message>
    <message>
        <source>请不要重复付；店员可帮您查</source>
        <translation>Please don&apos;t pay again. Staff can help</translation>
    </message>
    <message>
        <source>二维码已失效，钱没有扣</source>
        <translation>The code has expired. You were not charged</translation>
    </message>
    <message>
        <source>请刷新二维码，或到柜台付款</source>
        <translation>Get a new code, or pay at the counter</translation>
    </message>
    <message>
        <source>没有付款成功，钱没有扣</source>
        <translation>The payment did not go through. You were not charged</translation>
    </message>
    <message>
        <source>请再试一次，或到柜台付款</source>
        <translation>Try again, or pay at the counter</translation>
    </message>
    <message>
        <source>现在用不了这种付款方式</source>
        <translation>This way to pay does not work now</translation>
    </message>
    <message>
        <source>请换一种，或到柜台付款</source>
        <translation>Choose another, or pay at the counter</translation>
    </message>
    <message>
        <source>付款需要店员核对</source>
        <translation>Staff must check your payment</translation>
    </message>
    <message>
        <source>请不要重复付；店员马上帮您查</source>
        <translation>Please don&apos;t pay again. Staff will help you</translation>
    </message>
    <message>
        <source>这笔付款来晚了，钱会退回</source>
        <translation>The payment came too late and will be refunded</translation>
    </message>
    <message>
        <source>扫二维码付款</source>
        <translation>Scan a QR code</translation>
    </message>
    <message>
        <source>{names}都行</source>
        <translation>{names}</translation>
    </message>
    <message>
        <source>价格刚刚变了，现在一共 {total}，没有下单。请再确认一次</source>
        <translation>A price has just changed: the total is now {total}. Nothing was ordered. Please confirm again</translation>
    </message>
    <message>
        <source>没有下单，钱没有扣。这台机器存不下订单了，请叫店员</source>
        <translation>Not ordered, and you were not charged. This terminal is out of space. Call staff</translation>
    </message>
    <message>
        <source>没有下单，钱没有扣。这台机器还没有准备好，请叫店员</source>
        <translation>Not ordered, and you were not charged. This terminal is not ready. Call staff</translation>
    </message>
    <message>
        <source>正在核对付款，请不要重复付；店员可帮您查</source>
        <translation>Checking your payment. Please don&apos;t pay again. Staff can help</translation>
    </message>
    <message>
        <source>没有下单，钱没有扣。请再试一次，或叫店员</source>
        <translation>Not ordered, and you were not charged. Try again, or call staff</translation>
    </message>
    <message>
        <source>刚刚售罄，没有算进合计</source>
        <translation>Just sold out, not in the total</translation>
    </message>
    <message>
        <source>只剩 {left} 份了，请减少数量</source>
        <translation>Only {left} left: please take fewer</translation>
    </message>
    <message>
        <source>现在不供应，没有算进合计</source>
        <translation>Not served now, not in the total</translation>
    </message>
    <message>
        <source>这样选现在没有，请修改</source>
        <translation>Not available like this, please change it</translation>
    </message>
    <message>
        <source>有的菜刚刚售罄，请先删除再付款</source>
        <translation>Something has just sold out. Remove it before you pay</translation>
    </message>
    <message>
        <source>有的菜不够了，请先减少数量再付款</source>
        <translation>There is not enough of something: take fewer before you pay</translation>
    </message>
    <message>
        <source>已叫店员</source>
        <translation>Staff have been called</translation>
    </message>
    <message>
        <source>店员马上来。您的订单还在，可以接着点</source>
        <translation>Someone is coming. Your order is still here, and you can go on</translation>
    </message>
    <message>
        <source>网络中断，仍可点单，请到柜台付款</source>
        <translation>We&apos;re offline. You can order and pay at the counter</translation>
    </message>
    <message>
        <source>网络中断，仍可点单和付款</source>
        <translation>We&apos;re offline. You can still order and pay</translation>
    </message>
    <message>
        <source>优惠券暂不可用</source>
        <translation>Coupons are not available</translation>
    </message>
    <message>
        <source>价格与库存为 {time} 的数据，优惠券暂不可用</source>
        <translation>Prices and stock as of {time}. Coupons are not available</translation>
    </message>
    <message>
        <source>网络恢复了，可以用手机付款</source>
        <translation>We&apos;re online again. You can pay by phone</translation>
    </message>
    <message>
        <source>正在取菜单，马上就好</source>
        <translation>Getting the menu, almost there</translation>
    </message>
    <message>
        <source>这台机器还没有和门店配对，请店员处理</source>
        <translation>This terminal is not paired with a store. Staff can help</translation>
    </message>
    <message>
        <source>付款成功，已下单</source>
        <translation>Paid and ordered</translation>
    </message>
    <message>
        <source>已下单，请到柜台付款</source>
        <translation>Ordered. Pay at the counter</translation>
    </message>
    <message>
        <source>点好了，请到柜台付钱</source>
        <translation>Ordered. Pay at the counter</translation>
    </message>
    <message>
        <source>已下单，正在核对付款</source>
        <translation>Ordered. Checking your payment</translation>
    </message>
    <message>
        <source>付款编号 {number}</source>
        <translation>Payment no. {number}</translation>
    </message>
    <message>
        <source>扫码保存小票，可查进度</source>
        <translation>Scan to keep the receipt and follow your order</translation>
    </message>
    <message>
        <source>扫码留着：钱扣没扣、退没退，都查得到</source>
        <translation>Scan to keep: it shows whether you were charged or refunded</translation>
    </message>
    <message>
        <source>已下单，等店员确认</source>
        <translation>Ordered, staff will confirm</translation>
    </message>
    <message>
        <source>店员确认钱到账后就开始做；请不要重复付</source>
        <translation>We start once staff confirm that your payment arrived. Please don&apos;t pay again</translation>
    </message>
    <message>
        <source>店员确认到账</source>
        <translation>Staff confirm payment</translation>
    </message>
    <message>
        <source>报取餐号，付 {amount}</source>
        <translation>Say your number and pay {amount}</translation>
    </message>
    <message>
        <source>{method} {amount}</source>
        <translation>{method} {amount}</translation>
    </message>
    <message>
        <source>已付款</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>去柜台付款</source>
        <translation>Pay at the counter</translation>
    </message>
    <message>
        <source>核对付款</source>
        <translation>Checking payment</translation>
    </message>
    <message>
        <source>制作中</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>请取餐</source>
        <translation>Ready to collect</translation>
    </message>
    <message>
        <source>听叫号</source>
        <translation>Listen for your number</translation>
    </message>
    <message>
        <source>第 {number} 步，共 {steps} 步</source>
        <translation>Step {number} of {steps}</translation>
    </message>
    <message>
        <source>您在哪里吃？</source>
        <translation>Where will you eat?</translation>
    </message>
    <message>
        <source>您想吃什么？</source>
        <translation>What would you like?</translation>
    </message>
    <message>
        <source>您选了这些，对吗？</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>怎么付钱？</source>
        <translation>How will you pay?</translation>
    </message>
    <message>
        <source>请用手机扫一扫</source>
        <translation>Scan with your phone</translation>
    </message>
    <message>
        <source>请选{question}</source>
        <translation>Choose: {question}</translation>
    </message>
    <message>
        <source>请选 {count} 样：{question}</source>
        <translation>Choose {count}: {question}</translation>
    </message>
    <message>
        <source>问题 {number}，共 {count} 个</source>
        <translation>Question {number} of {count}</translation>
    </message>
    <message>
        <source>第 {number} 页</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>共 {count} 页</source>
        <translation>of {count}</translation>
    </message>
    <message>
        <source>试得太多了，请等 {time}</source>
        <translation>Too many tries. Wait {time}</translation>
    </message>
    <message>
        <source>已下单</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>待付款</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>待取餐</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>已取餐</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>还没付款，请到柜台付</source>
        <translation>Not paid yet: pay at the counter</translation>
    </message>
    <message>
        <source>已付款，等着做</source>
        <translation>Paid, waiting to be made</translation>
    </message>
    <message>
        <source>正在做</source>
        <translation>Being made</translation>
    </message>
    <message>
        <source>做好了，请来取</source>
        <translation>Ready, please collect</translation>
    </message>
    <message>
        <source>已经取走了</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已退款</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>没有成立，请找店员</source>
        <translation>Not accepted: ask the staff</translation>
    </message>
    <message>
        <source>请找店员</source>
        <translation>Ask the staff</translation>
    </message>
    <message>
        <source>{state}，退了一部分钱</source>
        <translation>{state}, partly refunded</translation>
    </message>
    <message>
        <source>{time} 下的单</source>
        <translation>Ordered at {time}</translation>
    </message>
    <message>
        <source>今天没有这个号，对一下小票，或者找店员</source>
        <translation>No order of today has this number. Check the receipt, or ask the staff</translation>
    </message>
    <message>
        <source>网络中断，只能查这台机器上的单。找店员也行</source>
        <translation>Offline: only this machine&apos;s orders can be found. Staff can help</translation>
    </message>
    <message>
        <source>试得太多了，{seconds} 秒后再查</source>
        <translation>Too many tries. Again in {seconds} s</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>店长</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>技术员</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>本机店长</source>
        <translation>Terminal manager</translation>
    </message>
    <message>
        <source>这台机器还没有员工账号，请联系总部</source>
        <translation>This machine has no staff accounts yet. Ask head office</translation>
    </message>
    <message>
        <source>连接</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>没有配对</source>
        <translation>Not paired</translation>
    </message>
    <message>
        <source>在线</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>断开</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>最近一次</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>从来没有</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>菜单版本</source>
        <translation>Menu edition</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>待上传</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>{depth} 条，从 {since} 起</source>
        <translation>{depth} since {since}</translation>
    </message>
    <message>
        <source>{number} 的“{dish}”没有被接受</source>
        <translation>“{dish}” of {number} was not accepted</translation>
    </message>
    <message>
        <source>{number} 第 {sequence} 条没有被接受</source>
        <translation>{number}: entry {sequence} was not taken</translation>
    </message>
    <message>
        <source>{number} 请留意</source>
        <translation>{number}: please have a look</translation>
    </message>
    <message>
        <source>只剩 {free} GB，订单可能存不下；请清出空间，或请技术员来</source>
        <translation>Only {free} GB left: orders may find no room. Free some space, or call a technician</translation>
    </message>
    <message>
        <source>还有 {free} GB</source>
        <translation>{free} GB free</translation>
    </message>
    <message>
        <source>磁盘</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>没有填尺寸，字的大小靠估计；请技术员在设置里填</source>
        <translation>Its size is not set, so letters are sized by guess; a technician sets it under Settings</translation>
    </message>
    <message>
        <source>{inch} 英寸</source>
        <translation>{inch} inches</translation>
    </message>
    <message>
        <source>和总部一致</source>
        <translation>Agrees with head office</translation>
    </message>
    <message>
        <source>快 {minutes} 分钟，营业按总部的时间算；请校准</source>
        <translation>{minutes} minutes fast; head office&apos;s time counts. Set it right</translation>
    </message>
    <message>
        <source>慢 {minutes} 分钟，营业按总部的时间算；请校准</source>
        <translation>{minutes} minutes slow; head office&apos;s time counts. Set it right</translation>
    </message>
    <message>
        <source>本机时钟</source>
        <translation>This machine&apos;s clock</translation>
    </message>
    <message>
        <source>最近的问题</source>
        <translation>Last problem</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未上传</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>{first}–{last}，共 {count} 单</source>
        <translation>{first}–{last} of {count}</translation>
    </message>
    <message>
        <source>{first}等 {count} 件</source>
        <translation>{first} and more, {count} in all</translation>
    </message>
    <message>
        <source>未选</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>柜台</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>支付宝</source>
        <translation>Alipay</translation>
    </message>
    <message>
        <source>练习付款</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>选了付款方式</source>
        <translation>Method chosen</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>看订单</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>确认收款</source>
        <translation>Took payment</translation>
    </message>
    <message>
        <source>开始制作</source>
        <translation>Begin making</translation>
    </message>
    <message>
        <source>叫号取餐</source>
        <translation>Called number</translation>
    </message>
    <message>
        <source>交给顾客</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>取消订单</source>
        <translation>Cancelled order</translation>
    </message>
    <message>
        <source>重打小票</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>改在售状态</source>
        <translation>Changed availability</translation>
    </message>
    <message>
        <source>回应呼叫</source>
        <translation>Answered call</translation>
    </message>
    <message>
        <source>看设备</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>看营业数字</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>看收款</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>退款</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>处理收款</source>
        <translation>Settled payment</translation>
    </message>
    <message>
        <source>日结</source>
        <translation>Close of day</translation>
    </message>
    <message>
        <source>看员工</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>看操作记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>改设置</source>
        <translation>Changed settings</translation>
    </message>
    <message>
        <source>设置设备</source>
        <translation>Device setup</translation>
    </message>
    <message>
        <source>退出点单程序</source>
        <translation>Left kiosk mode</translation>
    </message>
    <message>
        <source>不认识的人</source>
        <translation>Somebody unknown</translation>
    </message>
    <message>
        <source>点到 {counted}，{difference}</source>
        <translation>{counted} counted, {difference}</translation>
    </message>
    <message>
        <source>没有通过</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>恢复在售</source>
        <translation>On sale again</translation>
    </message>
    <message>
        <source>用员工卡</source>
        <translation>By card</translation>
    </message>
    <message>
        <source>用密码</source>
        <translation>By PIN</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>核对过，{count} 条都完整</source>
        <translation>Checked: all {count} entries are whole</translation>
    </message>
    <message>
        <source>从第 {sequence} 条起被改动过，请联系总部</source>
        <translation>Changed from entry {sequence} on. Tell head office</translation>
    </message>
    <message>
        <source>{count} 条，总部都有</source>
        <translation>{count} entries, all at head office</translation>
    </message>
    <message>
        <source>{count} 条，{waiting} 条还没上传</source>
        <translation>{count} entries, {waiting} still to be sent</translation>
    </message>
    <message>
        <source>{first}–{last}，共 {count} 条</source>
        <translation>{first}–{last} of {count}</translation>
    </message>
    <message>
        <source>做好了</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>收到现金</source>
        <translation>Cash received</translation>
    </message>
    <message>
        <source>做好了，叫号取餐</source>
        <translation>Ready: call the number</translation>
    </message>
    <message>
        <source>已取走</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>钱到账了</source>
        <translation>It arrived</translation>
    </message>
    <message>
        <source>{state}，没有到账</source>
        <translation>{state}: not received</translation>
    </message>
    <message>
        <source>{number} 没有到账，还是待付款</source>
        <translation>{number}: not received, still to be paid</translation>
    </message>
    <message>
        <source>{state}，请看收款账户</source>
        <translation>{state}: check the account</translation>
    </message>
    <message>
        <source>{number} 已收款</source>
        <translation>{number} is paid</translation>
    </message>
    <message>
        <source>{number} 开始制作</source>
        <translation>{number} is being made</translation>
    </message>
    <message>
        <source>{number} 可以取餐了</source>
        <translation>{number} is ready</translation>
    </message>
    <message>
        <source>{number} 已取走</source>
        <translation>{number} was collected</translation>
    </message>
    <message>
        <source>{number} 正在补打</source>
        <translation>{number} is being reprinted</translation>
    </message>
    <message>
        <source>{number} 已取消</source>
        <translation>{number} was cancelled</translation>
    </message>
    <message>
        <source>您的账号不能做这件事，请找店长</source>
        <translation>Your account may not do that. Ask the manager</translation>
    </message>
    <message>
        <source>没有记下：这一单可能正在用手机付款，请稍后再看</source>
        <translation>Not noted: this order may be being paid by phone. Look again later</translation>
    </message>
    <message>
        <source>没有记下：刚才有同事说这笔钱没有到账。请再看一次收款账户</source>
        <translation>Not recorded: a colleague has just said that this money did not arrive. Look at the account again</translation>
    </message>
    <message>
        <source>没有记下：顾客刚才说没有这样付款。请问顾客怎么付</source>
        <translation>Not recorded: the customer has just said that they did not pay this way. Ask how they pay</translation>
    </message>
    <message>
        <source>没有打印：这台机器没有设打印机</source>
        <translation>Not printed: this terminal has no printer</translation>
    </message>
    <message>
        <source>没有记下：这一单已经变了，请看现在的状态</source>
        <translation>Not saved: the order has changed, look at it again</translation>
    </message>
    <message>
        <source>没有记下，请再试一次</source>
        <translation>Not saved. Please try again</translation>
    </message>
    <message>
        <source>找订单</source>
        <translation>Find an order</translation>
    </message>
    <message>
        <source>取餐号，或者号码最后几位</source>
        <translation>The pickup number, or its last digits</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>今天没有 {text} 这一单</source>
        <translation>No order {text} today</translation>
    </message>
    <message>
        <source>在店里吃</source>
        <translation>Eat here</translation>
    </message>
    <message>
        <source>带走吃</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>点一下您要的</source>
        <translation>Touch the one you want</translation>
    </message>
    <message>
        <source>{name}，{count} 份，{price}</source>
        <translation>{name}, {count}, {price}</translation>
    </message>
    <message>
        <source>{page}，{pages}，点“下一页”看别的</source>
        <translation>{page}, {pages}. Touch “Next” for more</translation>
    </message>
    <message>
        <source>点一下您想吃的那一类</source>
        <translation>Touch the kind you would like</translation>
    </message>
    <message>
        <source>想要哪个，就点“选这个”。选完了，点“选好了”</source>
        <translation>Touch “Choose” for what you want, then “Done”</translation>
    </message>
    <message>
        <source>选好了，点“下一步”</source>
        <translation>When done, touch “Next”</translation>
    </message>
    <message>
        <source>对的话，点“去付钱”</source>
        <translation>If that is right, touch “Go to payment”</translation>
    </message>
    <message>
        <source>一共 {amount}</source>
        <translation>{amount} in all</translation>
    </message>
    <message>
        <source>到柜台付，现金、银行卡都行</source>
        <translation>At the counter, by cash or card</translation>
    </message>
    <message>
        <source>用手机付，扫二维码</source>
        <translation>By phone, scan the code</translation>
    </message>
    <message>
        <source>您的号码是 {number}</source>
        <translation>Your number is {number}</translation>
    </message>
    <message>
        <source>到时间没人点，就清空，回到首页</source>
        <translation>If nobody touches the screen, the order is cleared</translation>
    </message>
    <message>
        <source>到时间没人点，就回到首页</source>
        <translation>If nobody touches the screen, it goes back to the start</translation>
    </message>
    <message>
        <source>还在点餐吗？还有 {seconds} 秒</source>
        <translation>Still there? {seconds} seconds left</translation>
    </message>
    <message>
        <source>还在的话，点“我还在”</source>
        <translation>If so, touch “I&apos;m here”</translation>
    </message>
    <message>
        <source>现在不能选</source>
        <translation>not available now</translation>
    </message>
    <message>
        <source>优惠码是什么？</source>
        <translation>What is the code?</translation>
    </message>
    <message>
        <source>在优惠券上，由字母和数字组成</source>
        <translation>It is on the coupon: letters and digits</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>没有这个优惠码，对一下字母和数字</source>
        <translation>No coupon has this code. Check letters and digits</translation>
    </message>
    <message>
        <source>这张券从 {day}起才能用</source>
        <translation>This coupon is valid from {day}</translation>
    </message>
    <message>
        <source>这张券到 {day}为止，已经过期</source>
        <translation>This coupon ended on {day}</translation>
    </message>
    <message>
        <source>这张券现在不能用：{times}</source>
        <translation>This coupon is not valid now: {times}</translation>
    </message>
    <message>
        <source>这张券已经用上了</source>
        <translation>This coupon is in use already</translation>
    </message>
    <message>
        <source>优惠券已取消</source>
        <translation>Coupon removed</translation>
    </message>
    <message>
        <source>还没用上，购物车里没有适用的商品</source>
        <translation>Not used yet: nothing in your cart qualifies</translation>
    </message>
    <message>
        <source>M 月 d 日</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>再点 {missing} 可减 {saving}</source>
        <translation>Order {missing} more to save {saving}</translation>
    </message>
    <message>
        <source>再点 1 份可享：{name}</source>
        <translation>One more for: {name}</translation>
    </message>
    <message>
        <source>这一单已经付过了，请看要不要退款</source>
        <translation>This order was paid already. See whether money must go back</translation>
    </message>
    <message>
        <source>这一单前面有一条没被接受，请先看那一条</source>
        <translation>An earlier entry of this order was not taken. See to that first</translation>
    </message>
    <message>
        <source>收的钱和应付的钱不一样，请核对</source>
        <translation>The money taken is not what was due. Check it</translation>
    </message>
    <message>
        <source>总部没有查到这笔付款，请核对收款</source>
        <translation>Central knows of no such payment. Check what was received</translation>
    </message>
    <message>
        <source>退款还没有完成，请在总部退款</source>
        <translation>The refund was not made. Make it at central</translation>
    </message>
    <message>
        <source>价格和总部算的不一样，请核对</source>
        <translation>The price is not the one central works out. Check it</translation>
    </message>
    <message>
        <source>有商品已经不卖了，请和顾客确认</source>
        <translation>Something in it is not sold any more. Talk to the customer</translation>
    </message>
    <message>
        <source>这一单已经不能这样改了，请核对状态</source>
        <translation>The order can no longer change this way. Check its state</translation>
    </message>
    <message>
        <source>卖出的比剩下的多。顾客拿着号：请换一样，或者取消这一单；收了钱的请退款</source>
        <translation>More was sold than is left. The customer holds the number: offer something else, or call the order off; give back what was paid</translation>
    </message>
    <message>
        <source>这台机器读不出这条记录了，请联系技术支持</source>
        <translation>This machine can no longer read this entry: please call technical support</translation>
    </message>
    <message>
        <source>记录对不上（{code}），请联系技术支持</source>
        <translation>The records do not match ({code}). Call technical support</translation>
    </message>
    <message>
        <source>总部不接受（{code}），请联系技术支持</source>
        <translation>Central does not take it ({code}). Call technical support</translation>
    </message>
    <message>
        <source>很不顺</source>
        <translation>Awful</translation>
    </message>
    <message>
        <source>不太顺</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Okay</translation>
    </message>
    <message>
        <source>顺利</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>太棒了</source>
        <translation>Great</translation>
    </message>
    <message>
        <source>谢谢，记下了</source>
        <translation>Thank you, noted</translation>
    </message>
    <message>
        <source>今日总览</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>订单</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>呼叫</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>收款核对</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>商品与库存</source>
        <translation>Products and stock</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>员工</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>操作记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>在售 {sold}，售罄 {gone}</source>
        <translation>{sold} on sale, {gone} sold out</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>只看售罄</source>
        <translation>Sold out only</translation>
    </message>
    <message>
        <source>在售</source>
        <translation>On sale</translation>
    </message>
    <message>
        <source>售罄</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>售罄，手动恢复</source>
        <translation>Sold out until brought back</translation>
    </message>
    <message>
        <source>售罄，{time} 恢复</source>
        <translation>Sold out, back at {time}</translation>
    </message>
    <message>
        <source>今日售罄，明天恢复</source>
        <translation>Sold out today, back tomorrow</translation>
    </message>
    <message>
        <source>不限量</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>剩 {stock} 份</source>
        <translation>{stock} left</translation>
    </message>
    <message>
        <source>{name} 已售罄</source>
        <translation>{name} is sold out</translation>
    </message>
    <message>
        <source>{name} 恢复在售</source>
        <translation>{name} is on sale again</translation>
    </message>
    <message>
        <source>这里没有</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>{first}–{last}，共 {count} 种</source>
        <translation>{first}–{last} of {count}</translation>
    </message>
    <message>
        <source>{people} 人可以登录</source>
        <translation>{people} may sign in</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>员工卡</source>
        <translation>staff card</translation>
    </message>
    <message>
        <source>验证码</source>
        <translation>second factor</translation>
    </message>
    <message>
        <source>只在这台机器上</source>
        <translation>this machine only</translation>
    </message>
    <message>
        <source>由总部管理</source>
        <translation>kept by head office</translation>
    </message>
    <message>
        <source>您</source>
        <translation>you</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>{month} 月 {date} 日 {day}，{time}</source>
        <translation>{day} {date}/{month}, {time}</translation>
    </message>
    <message>
        <source>上周此时还没有</source>
        <translation>Nothing by now last week</translation>
    </message>
    <message>
        <source>比上周此时 {change}</source>
        <translation>{change} on last week</translation>
    </message>
    <message>
        <source>{month} 月 {date} 日</source>
        <translation>{date}/{month}</translation>
    </message>
    <message>
        <source>{count} 单</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>还有 {count} 单没付款，先看一下再日结</source>
        <translation>{count} orders are unpaid. Look at them before you close</translation>
    </message>
    <message>
        <source>{time} {name} 结过一次</source>
        <translation>closed at {time} by {name}</translation>
    </message>
    <message>
        <source>一分不差</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>多 {amount}</source>
        <translation>{amount} too much</translation>
    </message>
    <message>
        <source>少 {amount}</source>
        <translation>{amount} short</translation>
    </message>
    <message>
        <source>钱箱里点到多少？</source>
        <translation>How much is in the drawer?</translation>
    </message>
    <message>
        <source>连小数一起输入，不用小数点：{example} 输 {digits}</source>
        <translation>With the decimals, without the point: for {example} type {digits}</translation>
    </message>
    <message>
        <source>就是这些</source>
        <translation>That&apos;s it</translation>
    </message>
    <message>
        <source>已导出到 {folder}</source>
        <translation>Written to {folder}</translation>
    </message>
    <message>
        <source>今天结好了</source>
        <translation>The day is closed</translation>
    </message>
    <message>
        <source>没有导出：磁盘写不进去，请看设备页</source>
        <translation>Not written: the disk takes nothing. See Devices</translation>
    </message>
    <message>
        <source>日结单</source>
        <translation>Close of day</translation>
    </message>
    <message>
        <source>付款方式</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>单数</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>未付款</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>现金应有</source>
        <translation>Cash expected</translation>
    </message>
    <message>
        <source>现金点到</source>
        <translation>Cash counted</translation>
    </message>
    <message>
        <source>相差</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>日结人</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>{quantity} 份</source>
        <translation>{quantity}</translation>
    </message>
    <message>
        <source>{hour} 点：今天 {today}，上周 {before}</source>
        <translation>{hour}:00, today {today}, last week {before}</translation>
    </message>
    <message>
        <source>{count} 位在等</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>没有人在等</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>等了 {time}</source>
        <translation>waited {time}</translation>
    </message>
    <message>
        <source>{name} 去了</source>
        <translation>{name} went</translation>
    </message>
    <message>
        <source>等太久了，总部已知道</source>
        <translation>Waiting too long; head office knows</translation>
    </message>
    <message>
        <source>等太久了</source>
        <translation>Too long</translation>
    </message>
    <message>
        <source>等店员</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>第 {number} 次呼叫</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>记下了，请到机器前面去</source>
        <translation>Noted. Go to the terminal</translation>
    </message>
    <message>
        <source>总部没有回答，这里只有本机的 {count} 笔</source>
        <translation>Head office does not answer: only the {count} of this machine</translation>
    </message>
    <message>
        <source>{count} 笔要看一下</source>
        <translation>{count} need a look</translation>
    </message>
    <message>
        <source>{payment}，编号 {number}</source>
        <translation>{payment}, no. {number}</translation>
    </message>
    <message>
        <source>本机：不是这台机器收的</source>
        <translation>Here: taken by another machine</translation>
    </message>
    <message>
        <source>本机：不知道付了没有</source>
        <translation>Here: not known whether it was paid</translation>
    </message>
    <message>
        <source>本机：正在关闭</source>
        <translation>Here: being closed</translation>
    </message>
    <message>
        <source>本机：付晚了，钱正在退回</source>
        <translation>This machine: paid too late, the money is on its way back</translation>
    </message>
    <message>
        <source>本机：还在等顾客付款</source>
        <translation>Here: waiting for the customer</translation>
    </message>
    <message>
        <source>总部：没有回答</source>
        <translation>Head office: no answer</translation>
    </message>
    <message>
        <source>总部：没有问题，正在等结果</source>
        <translation>Head office: nothing wrong, waiting for the outcome</translation>
    </message>
    <message>
        <source>总部：收到 {amount}，和订单对不上，先扣住了</source>
        <translation>Head office: got {amount}, which does not fit the order; held</translation>
    </message>
    <message>
        <source>总部：付款码不对，没有给顾客看</source>
        <translation>Head office: the code was wrong and was not shown</translation>
    </message>
    <message>
        <source>总部：退款没有退成，{problem}</source>
        <translation>Head office: the refund failed, {problem}</translation>
    </message>
    <message>
        <source>请顾客重新付款，把这笔退回去；订单不要先做</source>
        <translation>Ask the customer to pay again and send this back. Do not make the order yet</translation>
    </message>
    <message>
        <source>请顾客换一种付款方式，并告诉总部</source>
        <translation>Ask the customer for another way to pay, and tell head office</translation>
    </message>
    <message>
        <source>请告诉总部，由总部联系支付公司</source>
        <translation>Tell head office, which asks the payment company</translation>
    </message>
    <message>
        <source>请顾客不要重复付款，等一两分钟再问一次</source>
        <translation>The customer must not pay again. Wait a minute or two, then ask again</translation>
    </message>
    <message>
        <source>不用处理，有结果会自己更新</source>
        <translation>Nothing to do: it updates by itself</translation>
    </message>
    <message>
        <source>要处理</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>没有结果</source>
        <translation>No outcome</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>等店员确认</source>
        <translation>Staff to confirm</translation>
    </message>
    <message>
        <source>本机：收款码给顾客看过了</source>
        <translation>This machine: showed the customer the shop&apos;s code</translation>
    </message>
    <message>
        <source>到没到账，只有收款账户里看得到</source>
        <translation>Only the account shows whether it arrived</translation>
    </message>
    <message>
        <source>看一下收款账户，再到“订单”里点“钱到账了”或“没有到账”</source>
        <translation>Look at the account, then tap “It arrived” or “It did not arrive” in Orders</translation>
    </message>
    <message>
        <source>对账不符</source>
        <translation>Bill differs</translation>
    </message>
    <message>
        <source>我们的账：{amount}</source>
        <translation>Our books: {amount}</translation>
    </message>
    <message>
        <source>支付公司的账单：{amount}</source>
        <translation>The provider&apos;s bill: {amount}</translation>
    </message>
    <message>
        <source>收了钱却没有订单：查上面有没有这一笔；不是本店的，请总部在支付公司后台退回</source>
        <translation>Money taken without an order: look for it above; if it isn&apos;t this shop&apos;s, have head office send it back in the provider&apos;s console</translation>
    </message>
    <message>
        <source>订单算已付，账单上却没有：请总部拿编号问支付公司；没回答之前不要退款</source>
        <translation>The order counts as paid and the bill lacks it: have head office ask the provider with the number; don&apos;t refund before the answer</translation>
    </message>
    <message>
        <source>收的钱和订单不一样：对一下小票，多退少补</source>
        <translation>What was taken differs from the order: compare the receipt and settle the difference</translation>
    </message>
    <message>
        <source>钱退了，不是这里退的：问总部是谁在支付公司后台退的，并在订单上记下</source>
        <translation>Money went back, but not from here: ask head office who did it in the provider&apos;s console, and note it on the order</translation>
    </message>
    <message>
        <source>告诉过顾客钱退了，账单上却没有：请总部拿编号问支付公司</source>
        <translation>The customer was told the money is back and the bill lacks it: have head office ask the provider with the number</translation>
    </message>
    <message>
        <source>退的钱不是要退的数：请总部拿编号问支付公司</source>
        <translation>Another sum went back than was asked: have head office ask the provider with the number</translation>
    </message>
    <message>
        <source>正在问总部</source>
        <translation>Asking head office</translation>
    </message>
    <message>
        <source>正在退回，到账要一点时间</source>
        <translation>Being sent back; it takes a while to arrive</translation>
    </message>
    <message>
        <source>没有退：总部没有回答，等网络好了再试</source>
        <translation>Not sent back: head office does not answer. Try when the network is back</translation>
    </message>
    <message>
        <source>没有退：您的账号不能退款，请找店长</source>
        <translation>Not sent back: your account may not. Ask a manager</translation>
    </message>
    <message>
        <source>没有退：总部不认识这个账号，请用总部给的账号</source>
        <translation>Not sent back: head office does not know this account. Use one of its own</translation>
    </message>
    <message>
        <source>没有退：这笔付款已经变了，请看现在的状态</source>
        <translation>Not sent back: the payment has changed. Look at it again</translation>
    </message>
    <message>
        <source>输入您手机上的 6 位验证码；等数据都传到总部就退出</source>
        <translation>Type the 6 digits on your phone. It ends once head office has everything</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>没有退出：验证码不对</source>
        <translation>Still running: the code is not right</translation>
    </message>
    <message>
        <source>没有退出：还有数据没传到总部，等网络好了再试</source>
        <translation>Still running: head office does not have everything yet. Try when the network is back</translation>
    </message>
    <message>
        <source>没有退出：您的账号不能做这件事</source>
        <translation>Still running: your account may not</translation>
    </message>
    <message>
        <source>请 {number} 号取餐</source>
        <translation>Number {number} is ready</translation>
    </message>
    <message>
        <source>{time} 更新</source>
        <translation>Updated {time}</translation>
    </message>
    <message>
        <source>读不到号码，请听店员叫号</source>
        <translation>The numbers cannot be read. Listen for staff</translation>
    </message>
    <message>
        <source>号码停在 {time}，请听店员叫号</source>
        <translation>Numbers as of {time}. Listen for staff</translation>
    </message>
    <message>
        <source>网络中断，只有本机的号码；别的号码请听店员叫</source>
        <translation>Offline. Numbers of this terminal only. Listen for staff for the others</translation>
    </message>
    <message>
        <source>网络中断，别的点单机的号码停在 {time}，请听店员叫号</source>
        <translation>Offline. Other terminals’ numbers as of {time}. Listen for staff</translation>
    </message>
    <message>
        <source>打印小票</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>打印核对单</source>
        <translation>Print payment slip</translation>
    </message>
    <message>
        <source>小票打印中</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印中</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>不能打印</source>
        <translation>Can’t print</translation>
    </message>
    <message>
        <source>打印机没纸了，请用电子小票</source>
        <translation>The printer is out of paper. Use the digital receipt</translation>
    </message>
    <message>
        <source>打印机现在不能用，请用电子小票</source>
        <translation>The printer is not available. Use the digital receipt</translation>
    </message>
    <message>
        <source>小票打印机</source>
        <translation>Receipt printer</translation>
    </message>
    <message>
        <source>后厨打印机</source>
        <translation>Kitchen printer</translation>
    </message>
    <message>
        <source>{state}；{count} 张待打印</source>
        <translation>{state}. {count} waiting to print</translation>
    </message>
    <message>
        <source>{number} 的厨房单打不出来</source>
        <translation>The kitchen ticket of {number} could not be printed</translation>
    </message>
    <message>
        <source>后厨没有这张单。请打开订单，把内容告诉后厨；再补打一次，还不行就找技术员</source>
        <translation>The kitchen does not have it. Open the order and tell the kitchen what is in it; print it again, and if that fails call the technician</translation>
    </message>
    <message>
        <source>{number} 的小票打不出来</source>
        <translation>The receipt of {number} could not be printed</translation>
    </message>
    <message>
        <source>顾客没有拿到。请补打一次，还不行就找技术员</source>
        <translation>The customer does not have it. Print it again, and if that fails call the technician</translation>
    </message>
    <message>
        <source>正在连接</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>纸快用完了，请备好新纸</source>
        <translation>Paper is running low. Have a new roll ready</translation>
    </message>
    <message>
        <source>没纸了，请换纸；换好后自动接着打</source>
        <translation>Out of paper. Load a new roll; printing goes on by itself</translation>
    </message>
    <message>
        <source>盖子没关，请关好</source>
        <translation>The cover is open. Close it</translation>
    </message>
    <message>
        <source>出错了，请关机再开；还不行就找技术员</source>
        <translation>It reports a fault. Switch it off and on; if that does not help, call a technician</translation>
    </message>
    <message>
        <source>没有回应，请看电源和网线</source>
        <translation>No answer. Check its power and network cable</translation>
    </message>
    <message>
        <source>训练</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>现在是训练，点的单不算数，不收钱</source>
        <translation>This is training. Orders do not count and cost nothing</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>{letters} 号自助机</source>
        <translation>Kiosk {letters}</translation>
    </message>
    <message>
        <source>{terminal}，{name}</source>
        <translation>{terminal}, {name}</translation>
    </message>
    <message>
        <source>还没有和总部配对</source>
        <translation>Not paired with head office yet</translation>
    </message>
    <message>
        <source>数据已同步</source>
        <translation>Everything is synced</translation>
    </message>
    <message>
        <source>数据已同步，{time}</source>
        <translation>Everything is synced, {time}</translation>
    </message>
    <message>
        <source>还有 {count} 条数据没传到总部</source>
        <translation>Still to be sent to head office: {count}</translation>
    </message>
    <message>
        <source>网络断了，照样能登录、收现金</source>
        <translation>Offline: you can still sign in and take cash</translation>
    </message>
    <message>
        <source>还没有菜单</source>
        <translation>No menu yet</translation>
    </message>
    <message>
        <source>菜单第 {edition} 版</source>
        <translation>Menu edition {edition}</translation>
    </message>
    <message>
        <source>这张卡不能用，请输密码，或者找店长</source>
        <translation>This card does not work. Enter your PIN, or ask the manager</translation>
    </message>
    <message>
        <source>屏幕</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>亮度和音量</source>
        <translation>Light and sound</translation>
    </message>
    <message>
        <source>模式</source>
        <translation>Modes</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>屏幕尺寸（对角线）</source>
        <translation>Size of the screen (diagonal)</translation>
    </message>
    <message>
        <source>顾客眼睛到屏幕的距离</source>
        <translation>From the customer&apos;s eyes to the screen</translation>
    </message>
    <message>
        <source>屏幕下沿离地高度</source>
        <translation>Height of the screen&apos;s lower edge</translation>
    </message>
    <message>
        <source>没人碰多久后询问</source>
        <translation>Ask after nobody touched it for</translation>
    </message>
    <message>
        <source>询问后等多久</source>
        <translation>Wait for an answer</translation>
    </message>
    <message>
        <source>大字版没人碰多久后询问</source>
        <translation>Large print: ask after nobody touched it for</translation>
    </message>
    <message>
        <source>大字版询问后等多久</source>
        <translation>Large print: wait for an answer</translation>
    </message>
    <message>
        <source>首页没人碰多久后变暗</source>
        <translation>First screen goes dark after</translation>
    </message>
    <message>
        <source>朗读音量</source>
        <translation>Volume of speech</translation>
    </message>
    <message>
        <source>屏幕亮度</source>
        <translation>Brightness of the screen</translation>
    </message>
    <message>
        <source>首页语言</source>
        <translation>Language of the first screen</translation>
    </message>
    <message>
        <source>不提供的付款方式</source>
        <translation>Ways to pay not offered</translation>
    </message>
    <message>
        <source>字和按钮按真实毫米放大缩小</source>
        <translation>Letters and buttons are sized in true millimetres</translation>
    </message>
    <message>
        <source>离得越远，大字版的字越大</source>
        <translation>The farther away, the larger the large print</translation>
    </message>
    <message>
        <source>轮椅模式按这个高度把按钮放到够得着的地方</source>
        <translation>Wheelchair mode puts the buttons within reach from this</translation>
    </message>
    <message>
        <source>问一句“还在点餐吗？”，付款时不问</source>
        <translation>Asks “Still there?”, never while paying</translation>
    </message>
    <message>
        <source>没人回答就清空，回到首页</source>
        <translation>Without an answer the order is cleared</translation>
    </message>
    <message>
        <source>老人家要多一点时间</source>
        <translation>Older people need a little more time</translation>
    </message>
    <message>
        <source>点一下就亮</source>
        <translation>A touch lights it up</translation>
    </message>
    <message>
        <source>每位顾客从这一档开始</source>
        <translation>Every customer begins at this step</translation>
    </message>
    <message>
        <source>每位顾客从这种语言开始</source>
        <translation>Every customer begins in this language</translation>
    </message>
    <message>
        <source>直接调屏幕背光</source>
        <translation>Turns the screen&apos;s own light</translation>
    </message>
    <message>
        <source>这台机器不能调背光，只能把画面压暗；付款码、大字版和高对比不压暗</source>
        <translation>This machine cannot turn the screen&apos;s light, so the picture is darkened; payment codes, large print and high contrast are not</translation>
    </message>
    <message>
        <source>普通版</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>关掉后，顾客直接进入别的模式</source>
        <translation>When off, customers go straight into another mode</translation>
    </message>
    <message>
        <source>大字版</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>老人家用：一屏一问，字大</source>
        <translation>For older people: one question a screen, large letters</translation>
    </message>
    <message>
        <source>轮椅模式</source>
        <translation>Wheelchair mode</translation>
    </message>
    <message>
        <source>按钮都放到坐着够得着的地方</source>
        <translation>All buttons within reach of somebody seated</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>看不清的人用，可以和别的模式一起开</source>
        <translation>For who sees little; goes with every mode</translation>
    </message>
    <message>
        <source>没设置</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>{number} 英寸</source>
        <translation>{number} inches</translation>
    </message>
    <message>
        <source>{number} 厘米</source>
        <translation>{number} cm</translation>
    </message>
    <message>
        <source>{number} 分钟</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>第 {number} 档</source>
        <translation>Step {number}</translation>
    </message>
    <message>
        <source>{number} 秒</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>要技术员来改</source>
        <translation>A technician may change this</translation>
    </message>
    <message>
        <source>至少要留一个</source>
        <translation>One must stay</translation>
    </message>
    <message>
        <source>现金不能拒收，柜台付款一直可用</source>
        <translation>Cash is never refused: the counter always stays</translation>
    </message>
    <message>
        <source>开</source>
        <translation>On</translation>
    </message>
    <message>
        <source>关</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>改了 {count} 项，还没保存</source>
        <translation>Changed and not saved: {count}</translation>
    </message>
    <message>
        <source>已保存。语言、模式和音量从下一位顾客开始用</source>
        <translation>Saved. Languages, modes and volume begin with the next customer</translation>
    </message>
    <message>
        <source>保存屏幕设置</source>
        <translation>Save the screen&apos;s settings</translation>
    </message>
    <message>
        <source>输入您手机上的 6 位验证码</source>
        <translation>Enter the 6 digits that your phone shows</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>没有保存：验证码不对</source>
        <translation>Not saved: the code is not right</translation>
    </message>
    <message>
        <source>没有保存：这样顾客就没法点餐了</source>
        <translation>Not saved: customers could not order then</translation>
    </message>
    <message>
        <source>没有保存：磁盘满了</source>
        <translation>Not saved: the disk is full</translation>
    </message>
    <message>
        <source>没有保存：您的账号不能做这件事</source>
        <translation>Not saved: your account may not do this</translation>
    </message>
    <message>
        <source>没有切换：磁盘满了</source>
        <translation>Not changed: the disk is full</translation>
    </message>
    <message>
        <source>没有切换：您的账号不能做这件事</source>
        <translation>Not changed: your account may not do this</translation>
    </message>
    <message>
        <source>开始训练</source>
        <translation>Training began</translation>
    </message>
    <message>
        <source>结束训练</source>
        <translation>End training</translation>
    </message>
</context>
</TS>
