<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="zh_CN">
<context>
    <name>AddButton</name>
    <message>
        <source>%1，已选 %2 份</source>
        <translation>%1، اخترت %2</translation>
    </message>
    <message>
        <source>加入 %1</source>
        <translation>أضف %1</translation>
    </message>
</context>
<context>
    <name>AllergenBadges</name>
    <message>
        <source>过敏原</source>
        <translation>مسببات الحساسية</translation>
    </message>
</context>
<context>
    <name>AllergenSheet</name>
    <message>
        <source>避开过敏原</source>
        <translation>تجنّب الحساسية</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>选了的，菜单里就不再列出。同一个厨房制作，不能保证完全没有；严重过敏请先问店员。</source>
        <translation>لن يظهر في القائمة ما يحتوي عليها. نطبخ في مطبخ واحد ولا نضمن خلوّها تمامًا. اسأل الموظف إن كانت حساسيتك شديدة.</translation>
    </message>
    <message>
        <source>都不避开</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>AmountDue</name>
    <message>
        <source>应付金额</source>
        <translation>المبلغ المطلوب</translation>
    </message>
    <message>
        <source>查看明细</source>
        <translation>اعرض التفاصيل</translation>
    </message>
</context>
<context>
    <name>AmountRow</name>
    <message>
        <source>取消%1</source>
        <translation>أزل %1</translation>
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
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>تحقّق</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>朗读</source>
        <translation>قراءة</translation>
    </message>
</context>
<context>
    <name>BillDialog</name>
    <message>
        <source>知道了</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>应付 %1</source>
        <translation>المبلغ المستحق: %1</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>请取餐</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>制作中</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>现在没有等待的号码</source>
        <translation>لا توجد أرقام في الانتظار</translation>
    </message>
</context>
<context>
    <name>CallEntry</name>
    <message>
        <source>我去</source>
        <translation>سأذهب</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>呼叫</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>还没有顾客叫过店员</source>
        <translation>لم ينادِ أي زبون بعد</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>手机上已经扫过码。如果正在付，请继续等待。</source>
        <translation>تم مسح الرمز بهاتف. إن كنت تدفع الآن فانتظر.</translation>
    </message>
    <message>
        <source>继续等待</source>
        <translation>تابع الانتظار</translation>
    </message>
    <message>
        <source>取消支付</source>
        <translation>إلغاء الدفع</translation>
    </message>
    <message>
        <source>要取消支付吗？</source>
        <translation>هل تريد إلغاء الدفع؟</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>朗读</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>叫店员</source>
        <translation>نادِ الموظف</translation>
    </message>
</context>
<context>
    <name>CardGuide</name>
    <message>
        <source>把员工卡上的码对准扫码口</source>
        <translation>ضع رمز بطاقتك أمام الماسح</translation>
    </message>
</context>
<context>
    <name>CartBar</name>
    <message>
        <source>去结算</source>
        <translation>راجع الطلب</translation>
    </message>
    <message>
        <source>购物车，%1 份</source>
        <translation>السلة، %1</translation>
    </message>
</context>
<context>
    <name>CartBarSummary</name>
    <message>
        <source>查看购物车，%1 份，%2</source>
        <translation>اعرض السلة، %1، %2</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>修改 %1</source>
        <translation>غيّر %1</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>最多 %1 份</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>已选的商品</source>
        <translation>ما اخترته</translation>
    </message>
</context>
<context>
    <name>CartNotice</name>
    <message>
        <source>去掉售罄的</source>
        <translation>احذف ما نفد</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>我的订单</source>
        <translation>طلبي</translation>
    </message>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>点商品上的加号，就放进来了</source>
        <translation>اضغط علامة + على المنتج لإضافته</translation>
    </message>
    <message>
        <source>还没有选</source>
        <translation>لم تختر شيئًا بعد</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>继续点餐</source>
        <translation>تابع الطلب</translation>
    </message>
    <message>
        <source>确认订单</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>去点餐</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>选好的会放在这里</source>
        <translation>يظهر هنا ما تختاره</translation>
    </message>
    <message>
        <source>购物车是空的</source>
        <translation>السلة فارغة</translation>
    </message>
</context>
<context>
    <name>CartSuggestions</name>
    <message>
        <source>要不要加点别的？</source>
        <translation>هل تريد شيئًا آخر؟</translation>
    </message>
</context>
<context>
    <name>CashHint</name>
    <message>
        <source>没带手机也能付</source>
        <translation>يمكنك الدفع من دون هاتف</translation>
    </message>
    <message>
        <source>选“柜台付款”，凭取餐号付现金</source>
        <translation>اختر «الدفع عند الكاونتر» واذكر رقمك وادفع نقدًا</translation>
    </message>
</context>
<context>
    <name>CategoriesScreen</name>
    <message>
        <source>选好了</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>CategoryRail</name>
    <message>
        <source>分类</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>CheckOutBar</name>
    <message>
        <source>合计</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>这台机器暂停点单</source>
        <translation>هذا الجهاز لا يستقبل الطلبات حاليًا</translation>
    </message>
    <message>
        <source>请到柜台点单，或用旁边的机器</source>
        <translation>يرجى الطلب عند الكاونتر أو من جهاز آخر</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>الموظفون</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>日结</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>只导出</source>
        <translation>تصدير فقط</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>已退款</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>现金应有</source>
        <translation>النقد المتوقع</translation>
    </message>
    <message>
        <source>现金点到</source>
        <translation>النقد المعدود</translation>
    </message>
    <message>
        <source>输入点到的现金</source>
        <translation>أدخل النقد المعدود</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>日结并导出</source>
        <translation>إقفال وتصدير</translation>
    </message>
    <message>
        <source>先输入点到的现金</source>
        <translation>أدخل النقد أولًا</translation>
    </message>
</context>
<context>
    <name>ContrastButton</name>
    <message>
        <source>普通颜色</source>
        <translation>ألوان عادية</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n 条评价</source>
        <translation>
            <numerusform>بلا تقييم</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%n تقييمات</numerusform>
            <numerusform>%n تقييمًا</numerusform>
            <numerusform>%n تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 个</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>商品小计，%n 件</source>
        <translation>
            <numerusform>المجموع الفرعي</numerusform>
            <numerusform>المجموع الفرعي، عنصر واحد</numerusform>
            <numerusform>المجموع الفرعي، عنصران</numerusform>
            <numerusform>المجموع الفرعي، %n عناصر</numerusform>
            <numerusform>المجموع الفرعي، %n عنصرًا</numerusform>
            <numerusform>المجموع الفرعي، %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件商品</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已选 %n 份</source>
        <translation>
            <numerusform>لم تختر</numerusform>
            <numerusform>اخترت واحدًا</numerusform>
            <numerusform>اخترت اثنين</numerusform>
            <numerusform>اخترت %n</numerusform>
            <numerusform>اخترت %n</numerusform>
            <numerusform>اخترت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>密码不对，还可以试 %n 次</source>
        <translation>
            <numerusform>رمز خاطئ، لا محاولات</numerusform>
            <numerusform>رمز خاطئ، بقيت محاولة</numerusform>
            <numerusform>رمز خاطئ، بقيت محاولتان</numerusform>
            <numerusform>رمز خاطئ، بقيت %n محاولات</numerusform>
            <numerusform>رمز خاطئ، بقيت %n محاولة</numerusform>
            <numerusform>رمز خاطئ، بقيت %n محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>共 %n 单</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>设备</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>退出点单程序</source>
        <translation>إنهاء وضع الكشك</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>DishesScreen</name>
    <message>
        <source>换一类</source>
        <translation>قسم آخر</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>选这个</source>
        <translation>أريد هذا</translation>
    </message>
    <message>
        <source>放回来</source>
        <translation>أعده</translation>
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
        <translation>أضف %1</translation>
    </message>
    <message>
        <source>减少一份 %1</source>
        <translation>أنقص %1 واحدًا</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>最多 %1 份</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>增加一份 %1</source>
        <translation>زد %1 واحدًا</translation>
    </message>
</context>
<context>
    <name>GalleryButtons</name>
    <message>
        <source>按钮</source>
        <translation>الأزرار</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>叫店员</source>
        <translation>نادِ الموظف</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>知道了</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>每小时销售额</source>
        <translation>المبيعات بالساعة</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>上周同一天</source>
        <translation>اليوم نفسه الأسبوع الماضي</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>时间到后会清空购物车，回到首页</source>
        <translation>بعد انتهاء الوقت تُفرَّغ السلة ونعود إلى البداية</translation>
    </message>
    <message>
        <source>时间到后会回到首页</source>
        <translation>بعد انتهاء الوقت نعود إلى البداية</translation>
    </message>
    <message>
        <source>我还在，继续点餐</source>
        <translation>ما زلت هنا، تابع الطلب</translation>
    </message>
    <message>
        <source>结束并清空</source>
        <translation>أنهِ وأفرغ السلة</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>أنهِ</translation>
    </message>
    <message>
        <source>叫店员帮忙</source>
        <translation>نادِ الموظف</translation>
    </message>
    <message>
        <source>还在点餐吗？</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>秒</source>
        <translation>ثانية</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>数字键盘</source>
        <translation>لوحة الأرقام</translation>
    </message>
</context>
<context>
    <name>KeypadKey</name>
    <message>
        <source>清空</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>删除一位</source>
        <translation>احذف رقمًا</translation>
    </message>
</context>
<context>
    <name>KioskButton</name>
    <message>
        <source>请稍候</source>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>KitchenNote</name>
    <message>
        <source>可选</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>跟厨房说一声</source>
        <translation>ملاحظة للمطبخ</translation>
    </message>
    <message>
        <source>写几个字</source>
        <translation>اكتب ملاحظة</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>选语言</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LetterKey</name>
    <message>
        <source>删除一位</source>
        <translation>احذف رقمًا</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>字母键盘</source>
        <translation>لوحة الحروف</translation>
    </message>
    <message>
        <source>点每个字拼音的第一个字母</source>
        <translation>اكتب الاسم أو الأحرف الأولى</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>，</source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LookupScreen</name>
    <message>
        <source>返回首页</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>订单查询</source>
        <translation>ابحث عن طلبي</translation>
    </message>
    <message>
        <source>取餐号是多少？</source>
        <translation>ما رقم الاستلام؟</translation>
    </message>
    <message>
        <source>在小票上，今天的单都能查</source>
        <translation>على الإيصال. يمكن العثور على طلبات اليوم</translation>
    </message>
    <message>
        <source>取餐号</source>
        <translation>رقم الاستلام</translation>
    </message>
    <message>
        <source>如 A012</source>
        <translation>مثل A012</translation>
    </message>
    <message>
        <source>再查一个</source>
        <translation>ابحث عن آخر</translation>
    </message>
    <message>
        <source>查找订单</source>
        <translation>ابحث عن الطلب</translation>
    </message>
</context>
<context>
    <name>MenuBanner</name>
    <message>
        <source>去看看</source>
        <translation>شاهد</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>大字版</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>用餐方式</source>
        <translation>مكان الأكل</translation>
    </message>
    <message>
        <source>堂食</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>外带</source>
        <translation>سفري</translation>
    </message>
    <message>
        <source>选语言</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>MenuFooter</name>
    <message>
        <source>显示全部</source>
        <translation>اعرض الكل</translation>
    </message>
</context>
<context>
    <name>MenuLine</name>
    <message>
        <source>明日再来</source>
        <translation>عُد غدًا</translation>
    </message>
    <message>
        <source>今日售罄</source>
        <translation>نفد اليوم</translation>
    </message>
    <message>
        <source>现在不供应</source>
        <translation>غير متوفر الآن</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>好了，谢谢</source>
        <translation>انتهيت، شكرًا</translation>
    </message>
    <message>
        <source>您的号码</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>做好了会叫您的号</source>
        <translation>ننادي رقمك عندما يجهز</translation>
    </message>
    <message>
        <source>现金、银行卡都行</source>
        <translation>نقدًا أو بالبطاقة</translation>
    </message>
</context>
<context>
    <name>NutritionCard</name>
    <message>
        <source>营养</source>
        <translation>القيمة الغذائية</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>المواصفات</translation>
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
        <translation>أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>马上就好</source>
        <translation>لحظة من فضلك</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>点一个订单，或扫小票</source>
        <translation>اضغط على طلب أو امسح تذكرته</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>补打小票</source>
        <translation>إعادة طباعة الإيصال</translation>
    </message>
    <message>
        <source>补打厨房单</source>
        <translation>إعادة طباعة تذكرة المطبخ</translation>
    </message>
    <message>
        <source>钱后来到账了</source>
        <translation>وصل المبلغ لاحقًا</translation>
    </message>
    <message>
        <source>没有到账</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>取消订单</source>
        <translation>إلغاء الطلب</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>订单</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>找订单</source>
        <translation>البحث عن طلب</translation>
    </message>
    <message>
        <source>这里没有订单</source>
        <translation>لا توجد طلبات هنا</translation>
    </message>
</context>
<context>
    <name>OthersTab</name>
    <message>
        <source>回到第一类</source>
        <translation>الأقسام الأولى</translation>
    </message>
    <message>
        <source>更多分类</source>
        <translation>أقسام أخرى</translation>
    </message>
</context>
<context>
    <name>PadKeyboard</name>
    <message>
        <source>字母键盘</source>
        <translation>لوحة الحروف</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>上一页</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>上一页</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>合计</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>去结算</source>
        <translation>راجع الطلب</translation>
    </message>
</context>
<context>
    <name>PanelLine</name>
    <message>
        <source>删除</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>PanelQuestion</name>
    <message>
        <source>不改了</source>
        <translation>اتركه كما هو</translation>
    </message>
</context>
<context>
    <name>PanelSuggestion</name>
    <message>
        <source>要不要加点别的？</source>
        <translation>هل تريد شيئًا آخر؟</translation>
    </message>
</context>
<context>
    <name>PayScreen</name>
    <message>
        <source>上一步，改菜</source>
        <translation>عودة لتغيير الأطباق</translation>
    </message>
    <message>
        <source>一共</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>现在只能到柜台付</source>
        <translation>الدفع الآن عند الصندوق فقط</translation>
    </message>
    <message>
        <source>没有网，手机付不了，请到柜台付</source>
        <translation>لا شبكة للدفع بالهاتف. ادفع عند الصندوق</translation>
    </message>
    <message>
        <source>现金、银行卡都行</source>
        <translation>نقدًا أو بالبطاقة</translation>
    </message>
    <message>
        <source>到柜台付</source>
        <translation>أدفع عند الصندوق</translation>
    </message>
    <message>
        <source>用手机付</source>
        <translation>أدفع بالهاتف</translation>
    </message>
</context>
<context>
    <name>PaymentActions</name>
    <message>
        <source>取消支付</source>
        <translation>إلغاء الدفع</translation>
    </message>
    <message>
        <source>已付款，没反应？</source>
        <translation>دفعت ولم يتغير شيء؟</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>لقد دفعت</translation>
    </message>
    <message>
        <source>先拿取餐号</source>
        <translation>خذ رقمي</translation>
    </message>
</context>
<context>
    <name>PaymentEntry</name>
    <message>
        <source>再问一次</source>
        <translation>اسأل ثانية</translation>
    </message>
    <message>
        <source>退回 %1</source>
        <translation>إرجاع %1</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>返回订单</source>
        <translation>عودة إلى الطلب</translation>
    </message>
    <message>
        <source>支付</source>
        <translation>الدفع</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>再试一次</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>收款核对</source>
        <translation>مراجعة المدفوعات</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>没有要看的付款</source>
        <translation>لا مدفوعات تحتاج مراجعة</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>员工</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>账号由总部建立和停用，几秒内传到每台机器；断网时用最近一次的名单。忘了密码请找总部重设。</source>
        <translation>المقر ينشئ الحسابات ويوقفها، وتصل إلى كل جهاز خلال ثوانٍ، ويبقى آخر كشف عند انقطاع الشبكة. عند نسيان الرقم السري اطلب من المقر إعادة ضبطه.</translation>
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
        <translation>رقم الاستلام</translation>
    </message>
    <message>
        <source>取餐号 %1</source>
        <translation>رقم الاستلام %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>已输入 %1 位，共 %2 位</source>
        <translation>كُتب %1 من %2 أرقام</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>店员登录</source>
        <translation>دخول الموظفين</translation>
    </message>
    <message>
        <source>看订单、收现金、改库存、日结</source>
        <translation>الطلبات والنقد والمخزون وإقفال اليوم</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>输入 %1 位密码</source>
        <translation>اكتب الرمز من %1 أرقام</translation>
    </message>
    <message>
        <source>返回点餐</source>
        <translation>عودة إلى الطلب</translation>
    </message>
    <message>
        <source>刷员工卡</source>
        <translation>بطاقة الموظف</translation>
    </message>
    <message>
        <source>改用密码</source>
        <translation>استخدم الرمز</translation>
    </message>
    <message>
        <source>忘记密码？找店长</source>
        <translation>نسيت الرمز؟ اسأل المدير</translation>
    </message>
</context>
<context>
    <name>PresentHint</name>
    <message>
        <source>也可以出示付款码</source>
        <translation>أو اعرض رمز الدفع</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>，原价 %1</source>
        <translation>، السعر السابق %1</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>今日售罄</source>
        <translation>نفد اليوم</translation>
    </message>
    <message>
        <source>已选 %1 份</source>
        <translation>اخترت %1</translation>
    </message>
    <message>
        <source>正在加载</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>菜单</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>关闭</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>完成</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>还没到</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>上一步</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>这次点餐顺利吗？</source>
        <translation>كيف كانت تجربة الطلب؟</translation>
    </message>
</context>
<context>
    <name>ReachMenuScreen</name>
    <message>
        <source>分类</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>更多分类</source>
        <translation>أقسام أخرى</translation>
    </message>
</context>
<context>
    <name>ReachPager</name>
    <message>
        <source>上一页</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ReachProducts</name>
    <message>
        <source>明日再来</source>
        <translation>عُد غدًا</translation>
    </message>
    <message>
        <source>今日售罄</source>
        <translation>نفد اليوم</translation>
    </message>
    <message>
        <source>现在不供应</source>
        <translation>غير متوفر الآن</translation>
    </message>
</context>
<context>
    <name>ReachShow</name>
    <message>
        <source>上面看大图，按钮都在下面</source>
        <translation>الصورة في الأعلى وكل الأزرار في الأسفل</translation>
    </message>
</context>
<context>
    <name>ReachTools</name>
    <message>
        <source>退出轮椅模式</source>
        <translation>إنهاء وضع الكرسي</translation>
    </message>
    <message>
        <source>选语言</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>大字版</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>知道了</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>叫店员</source>
        <translation>نادِ الموظف</translation>
    </message>
</context>
<context>
    <name>ReceiptSide</name>
    <message>
        <source>再点一单</source>
        <translation>اطلب مرة أخرى</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>点一下屏幕，开始点餐</source>
        <translation>المس الشاشة لتبدأ الطلب</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>顾客评价</source>
        <translation>آراء الزبائن</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>再选一些</source>
        <translation>أضف المزيد</translation>
    </message>
    <message>
        <source>去付钱</source>
        <translation>إلى الدفع</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>放回来</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>加一份</source>
        <translation>أضف واحدًا</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>不要了，没有算钱</source>
        <translation>أُزيل، غير محسوب في المجموع</translation>
    </message>
</context>
<context>
    <name>ScanGuide</name>
    <message>
        <source>后失效</source>
        <translation>متبقية</translation>
    </message>
    <message>
        <source>%1 后失效</source>
        <translation>متبقٍ %1</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>%1 付款码</source>
        <translation>رمز الدفع %1</translation>
    </message>
    <message>
        <source>刷新二维码</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>请在手机上确认</source>
        <translation>أكّد على هاتفك</translation>
    </message>
    <message>
        <source>二维码过期了</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>用手机付钱</source>
        <translation>الدفع بالهاتف</translation>
    </message>
    <message>
        <source>先回去，店员帮您查</source>
        <translation>تابع، وسيتحقق الموظف</translation>
    </message>
    <message>
        <source>换一种付法</source>
        <translation>طريقة دفع أخرى</translation>
    </message>
    <message>
        <source>没有付，换一种</source>
        <translation>لم أدفع، بطريقة أخرى</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>لقد دفعت</translation>
    </message>
    <message>
        <source>再来一次</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>要付</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>正在等您扫码</source>
        <translation>بانتظار مسح الرمز</translation>
    </message>
</context>
<context>
    <name>ScrollButton</name>
    <message>
        <source>回到顶部</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>搜索：%1</source>
        <translation>بحث: %1</translation>
    </message>
    <message>
        <source>输入首字母，如 NR</source>
        <translation>اكتب اسمًا، مثل beef</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>عودة</translation>
    </message>
</context>
<context>
    <name>SearchPrompt</name>
    <message>
        <source>搜索</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>搜索菜品、口味</source>
        <translation>ابحث في القائمة</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>大家在搜</source>
        <translation>الأكثر بحثًا</translation>
    </message>
    <message>
        <source>也可以点下面大家常点的，或返回菜单按分类找。</source>
        <translation>المس الأكثر طلبًا أدناه، أو عُد إلى القائمة.</translation>
    </message>
</context>
<context>
    <name>SettingEntry</name>
    <message>
        <source>%1，减</source>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1，加</source>
        <translation>%1: أكثر</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>结束训练</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>进入训练</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>保存后马上用，断网也能改；谁改了什么都记在操作记录里。</source>
        <translation>تُطبَّق فور الحفظ، بالشبكة أو بدونها. ويبقى في السجل من غيّر ماذا.</translation>
    </message>
    <message>
        <source>不改了</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>لا تغيير</translation>
    </message>
</context>
<context>
    <name>SheetFooter</name>
    <message>
        <source>最多 %1 份</source>
        <translation>%1 على الأكثر</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>关闭</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>SpanQuestion</name>
    <message>
        <source>%1 售罄多久？</source>
        <translation>إلى متى ينفد %1؟</translation>
    </message>
    <message>
        <source>全店自助机马上不能点；到时间自动恢复。</source>
        <translation>لن تبيعه أي من أجهزة المتجر من الآن، ويعود تلقائيًا.</translation>
    </message>
    <message>
        <source>一小时</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>一直到手动恢复</source>
        <translation>حتى تتم إعادته يدويًا</translation>
    </message>
</context>
<context>
    <name>StaffButton</name>
    <message>
        <source>请稍候</source>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>StaffNav</name>
    <message>
        <source>门店管理</source>
        <translation>إدارة المتجر</translation>
    </message>
    <message>
        <source>退出管理</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>StarBar</name>
    <message>
        <source>%1 星</source>
        <translation>%1 نجوم</translation>
    </message>
</context>
<context>
    <name>StartHero</name>
    <message>
        <source>开始点餐</source>
        <translation>ابدأ الطلب</translation>
    </message>
    <message>
        <source>订单查询</source>
        <translation>ابحث عن طلبي</translation>
    </message>
    <message>
        <source>点一下屏幕，开始点餐</source>
        <translation>المس الشاشة لبدء الطلب</translation>
    </message>
    <message>
        <source>在下方选一种用餐方式，开始点餐</source>
        <translation>اختر أدناه أين تأكل لتبدأ</translation>
    </message>
    <message>
        <source>在右边选一种用餐方式，开始点餐</source>
        <translation>اختر من الجانب أين تأكل لتبدأ</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>大字版</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>退出轮椅模式</source>
        <translation>إنهاء وضع الكرسي</translation>
    </message>
    <message>
        <source>轮椅模式</source>
        <translation>كرسي متحرك</translation>
    </message>
    <message>
        <source>叫店员</source>
        <translation>نادِ الموظف</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>StepPill</name>
    <message>
        <source>已完成</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>当前步骤</source>
        <translation>الخطوة الحالية</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>لم تبدأ</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1，%2 份</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>删除 %1</source>
        <translation>احذف %1</translation>
    </message>
    <message>
        <source>减少一份 %1</source>
        <translation>أنقص %1 واحدًا</translation>
    </message>
    <message>
        <source>增加一份 %1</source>
        <translation>زد %1 واحدًا</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>还在点餐吗？</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>不点了</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>我还在</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>到时间没人点，就清空，回到首页</source>
        <translation>بعدها نمسح الطلب ونبدأ من جديد</translation>
    </message>
    <message>
        <source>到时间没人点，就回到首页</source>
        <translation>بعدها نعود إلى البداية</translation>
    </message>
    <message>
        <source>不着急，还有 %1 秒</source>
        <translation>على مهلك، بقي %1 ثانية</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>商品与库存</source>
        <translation>المنتجات والمخزون</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>今日总览</source>
        <translation>ملخص اليوم</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>销售额</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>订单</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>客单价</source>
        <translation>متوسط الطلب</translation>
    </message>
    <message>
        <source>今天还没有收款</source>
        <translation>لا مدفوعات اليوم بعد</translation>
    </message>
    <message>
        <source>付款方式</source>
        <translation>طرق الدفع</translation>
    </message>
    <message>
        <source>今天还没有卖出</source>
        <translation>لم يُبع شيء اليوم بعد</translation>
    </message>
    <message>
        <source>今日热卖</source>
        <translation>الأكثر مبيعًا</translation>
    </message>
    <message>
        <source>没有卖得慢的</source>
        <translation>لا منتجات بطيئة</translation>
    </message>
    <message>
        <source>卖得慢的</source>
        <translation>الأبطأ مبيعًا</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>正在保存</source>
        <translation>جارٍ الحفظ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>叫店员</source>
        <translation>نادِ الموظف</translation>
    </message>
</context>
<context>
    <name>TotalBar</name>
    <message>
        <source>共</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>输入优惠码</source>
        <translation>أدخل رمز القسيمة</translation>
    </message>
</context>
<context>
    <name>TrackingCard</name>
    <message>
        <source>电子小票的二维码</source>
        <translation>رمز الإيصال الإلكتروني</translation>
    </message>
    <message>
        <source>电子小票</source>
        <translation>إيصال إلكتروني</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>训练中：点单不算数，不收钱</source>
        <translation>تدريب: الطلبات لا تُحتسب ولا تكلّف شيئًا</translation>
    </message>
</context>
<context>
    <name>TrainingQuestion</name>
    <message>
        <source>结束训练？</source>
        <translation>إنهاء التدريب؟</translation>
    </message>
    <message>
        <source>进入训练？</source>
        <translation>بدء التدريب؟</translation>
    </message>
    <message>
        <source>练习的订单全部删掉，程序重新启动，之后点的单都算数。</source>
        <translation>تُحذف كل طلبات التدريب ويُعاد تشغيل البرنامج. وما يُطلب بعد ذلك يُحتسب.</translation>
    </message>
    <message>
        <source>程序重新启动。训练时点的单不算数，不收钱，不出餐，每个画面上都写着；重启也还在训练，要在这里结束。</source>
        <translation>يُعاد تشغيل البرنامج. في التدريب لا تُحتسب الطلبات ولا تكلّف شيئًا ولا تُحضَّر، وتذكر كل شاشة ذلك. ويستمر التدريب حتى بعد إعادة التشغيل إلى أن تنهيه هنا.</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个订单没付钱、没做好或没取走，训练时动不了它们。最好先处理完。</source>
        <translation>
            <numerusform>لا طلبات معلقة (%n).</numerusform>
            <numerusform>بقي طلب واحد (%n) لم يُدفع أو لم يُجهَّز أو لم يُستلم، ولا يمكن متابعته أثناء التدريب. الأفضل إنهاؤه أولاً.</numerusform>
            <numerusform>بقي طلبان (%n) لم يُدفعا أو لم يُجهَّزا أو لم يُستلما، ولا يمكن متابعتهما أثناء التدريب. الأفضل إنهاؤهما أولاً.</numerusform>
            <numerusform>بقيت %n طلبات لم تُدفع أو لم تُجهَّز أو لم تُستلم، ولا يمكن متابعتها أثناء التدريب. الأفضل إنهاؤها أولاً.</numerusform>
            <numerusform>بقي %n طلبًا لم يُدفع أو لم يُجهَّز أو لم يُستلم، ولا يمكن متابعتها أثناء التدريب. الأفضل إنهاؤها أولاً.</numerusform>
            <numerusform>بقي %n طلب لم يُدفع أو لم يُجهَّز أو لم يُستلم، ولا يمكن متابعتها أثناء التدريب. الأفضل إنهاؤها أولاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>结束训练</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>进入训练</source>
        <translation>بدء التدريب</translation>
    </message>
</context>
<context>
    <name>UnpaidDialog</name>
    <message>
        <source>付过了就不要再付一次，店员会看钱有没有到账。</source>
        <translation>إذا دفعت فلا تدفع مرة أخرى. سيتحقق الموظف من وصول المبلغ.</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>لقد دفعت</translation>
    </message>
    <message>
        <source>没有付</source>
        <translation>لم أدفع</translation>
    </message>
    <message>
        <source>继续看二维码</source>
        <translation>العودة إلى الرمز</translation>
    </message>
    <message>
        <source>您已经付过了吗？</source>
        <translation>هل دفعت بالفعل؟</translation>
    </message>
</context>
<context>
    <name>UnreadyScreen</name>
    <message>
        <source>正在准备菜单</source>
        <translation>نجهّز القائمة</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>الموظفون</translation>
    </message>
</context>
<context>
    <name>WaitingOrders</name>
    <message>
        <source>进行中的订单</source>
        <translation>طلبات جارية</translation>
    </message>
</context>
<context>
    <name>WhereScreen</name>
    <message>
        <source>普通版</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>普通颜色</source>
        <translation>ألوان عادية</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>坐下来慢慢吃</source>
        <translation>اجلس وكل على مهل</translation>
    </message>
    <message>
        <source>在店里吃</source>
        <translation>آكل هنا</translation>
    </message>
    <message>
        <source>打包好带回家</source>
        <translation>نغلّفه لتأخذه معك</translation>
    </message>
    <message>
        <source>带走吃</source>
        <translation>آخذه معي</translation>
    </message>
    <message>
        <source>返回首页</source>
        <translation>إلى البداية</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>堂食</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>外带</source>
        <translation>سفري</translation>
    </message>
    <message>
        <source>外送</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>{fulfilment}，{table} 号桌</source>
        <translation>{fulfilment}، طاولة {table}</translation>
    </message>
    <message>
        <source>填桌号</source>
        <translation>أدخل رقم الطاولة</translation>
    </message>
    <message>
        <source>改桌号</source>
        <translation>غيّر رقم الطاولة</translation>
    </message>
    <message>
        <source>您坐几号桌？</source>
        <translation>ما رقم طاولتك؟</translation>
    </message>
    <message>
        <source>桌角上写着号码</source>
        <translation>الرقم مكتوب على زاوية الطاولة</translation>
    </message>
    <message>
        <source>就是这桌</source>
        <translation>هذه طاولتي</translation>
    </message>
    <message>
        <source>没有桌号</source>
        <translation>لا يوجد رقم</translation>
    </message>
    <message>
        <source>没有 {number} 号桌，桌号是 1 到 {highest}</source>
        <translation>لا توجد طاولة رقم {number}؛ الأرقام من 1 إلى {highest}</translation>
    </message>
    <message>
        <source>改为{way}</source>
        <translation>غيّر إلى {way}</translation>
    </message>
    <message>
        <source>打包好后叫号</source>
        <translation>ننادي رقمك بعد التغليف</translation>
    </message>
    <message>
        <source>月售 {figure}</source>
        <translation>بيع {figure} هذا الشهر</translation>
    </message>
    <message>
        <source>，</source>
        <translation>، </translation>
    </message>
    <message>
        <source>今日售罄，明日再来</source>
        <translation>نفد اليوم، عُد غدًا</translation>
    </message>
    <message>
        <source>、</source>
        <translation>، </translation>
    </message>
    <message>
        <source>{times} 供应</source>
        <translation>يُقدَّم {times}</translation>
    </message>
    <message>
        <source>限时优惠</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>人气</source>
        <translation>الأكثر طلبًا</translation>
    </message>
    <message>
        <source>新品</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>素食</source>
        <translation>نباتي</translation>
    </message>
    <message>
        <source>不辣</source>
        <translation>غير حار</translation>
    </message>
    <message>
        <source>避开过敏原</source>
        <translation>تجنّب الحساسية</translation>
    </message>
    <message>
        <source>这一类现在没有可以点的，换一类看看</source>
        <translation>لا شيء يُطلب هنا الآن. جرّب قسمًا آخر</translation>
    </message>
    <message>
        <source>没有符合条件的，去掉一个条件试试</source>
        <translation>لا نتيجة مطابقة. أزل أحد الشروط</translation>
    </message>
    <message>
        <source>没有找到“{query}”，换个词或拼音首字母试试</source>
        <translation>لم نجد «{query}». جرّب كلمة أخرى</translation>
    </message>
    <message>
        <source>每日 {times}</source>
        <translation>يوميًا {times}</translation>
    </message>
    <message>
        <source>想要点什么？</source>
        <translation>ماذا تريد أن تطلب؟</translation>
    </message>
    <message>
        <source>含芹菜</source>
        <translation>كرفس</translation>
    </message>
    <message>
        <source>含蛋</source>
        <translation>بيض</translation>
    </message>
    <message>
        <source>含鱼</source>
        <translation>سمك</translation>
    </message>
    <message>
        <source>含麸质</source>
        <translation>غلوتين</translation>
    </message>
    <message>
        <source>含奶</source>
        <translation>حليب</translation>
    </message>
    <message>
        <source>含芥末</source>
        <translation>خردل</translation>
    </message>
    <message>
        <source>含坚果</source>
        <translation>مكسرات</translation>
    </message>
    <message>
        <source>含花生</source>
        <translation>فول سوداني</translation>
    </message>
    <message>
        <source>含芝麻</source>
        <translation>سمسم</translation>
    </message>
    <message>
        <source>含虾蟹</source>
        <translation>قشريات</translation>
    </message>
    <message>
        <source>含大豆</source>
        <translation>صويا</translation>
    </message>
    <message>
        <source>芹菜</source>
        <translation>كرفس</translation>
    </message>
    <message>
        <source>蛋</source>
        <translation>بيض</translation>
    </message>
    <message>
        <source>鱼</source>
        <translation>سمك</translation>
    </message>
    <message>
        <source>麸质</source>
        <translation>غلوتين</translation>
    </message>
    <message>
        <source>奶</source>
        <translation>حليب</translation>
    </message>
    <message>
        <source>芥末</source>
        <translation>خردل</translation>
    </message>
    <message>
        <source>坚果</source>
        <translation>مكسرات</translation>
    </message>
    <message>
        <source>花生</source>
        <translation>فول سوداني</translation>
    </message>
    <message>
        <source>芝麻</source>
        <translation>سمسم</translation>
    </message>
    <message>
        <source>虾蟹</source>
        <translation>قشريات</translation>
    </message>
    <message>
        <source>大豆</source>
        <translation>صويا</translation>
    </message>
    <message>
        <source>千卡</source>
        <translation>سعرة</translation>
    </message>
    <message>
        <source>糖</source>
        <translation>سكر</translation>
    </message>
    <message>
        <source>蛋白质</source>
        <translation>بروتين</translation>
    </message>
    <message>
        <source>脂肪</source>
        <translation>دهون</translation>
    </message>
    <message>
        <source>盐</source>
        <translation>ملح</translation>
    </message>
    <message>
        <source>咖啡因</source>
        <translation>كافيين</translation>
    </message>
    <message>
        <source>必选</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>可选</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>选 {most} 份，已选 {have} 份</source>
        <translation>اختر {most}، اخترت {have}</translation>
    </message>
    <message>
        <source>最多 {most} 份，已选 {have} 份</source>
        <translation>{most} على الأكثر، اخترت {have}</translation>
    </message>
    <message>
        <source>{question}（{product}）</source>
        <translation>{question} ({product})</translation>
    </message>
    <message>
        <source>已含</source>
        <translation>مشمول</translation>
    </message>
    <message>
        <source>今日售罄</source>
        <translation>نفد اليوم</translation>
    </message>
    <message>
        <source>这个组合没有货，要换一项</source>
        <translation>هذه التركيبة غير متوفرة. غيّر أحد الخيارات</translation>
    </message>
    <message>
        <source>现在不能选{name}</source>
        <translation>لا يمكن اختيار {name} الآن</translation>
    </message>
    <message>
        <source>请选别的</source>
        <translation>اختر شيئًا آخر</translation>
    </message>
    <message>
        <source>可以一并换成：{changed}，其他选择不变</source>
        <translation>يمكن تغيير هذا معه: {changed}. والباقي كما هو</translation>
    </message>
    <message>
        <source>去掉{name}</source>
        <translation>بدون {name}</translation>
    </message>
    <message>
        <source>{first}。{second}</source>
        <translation>{first}. {second}</translation>
    </message>
    <message>
        <source>一并更换，价格不变</source>
        <translation>غيّر الكل، السعر نفسه</translation>
    </message>
    <message>
        <source>一并更换，共 {change}</source>
        <translation>غيّر الكل، {change}</translation>
    </message>
    <message>
        <source>请先选：{question}</source>
        <translation>اختر أولًا: {question}</translation>
    </message>
    <message>
        <source>加入购物车</source>
        <translation>أضف إلى السلة</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>احفظ التغييرات</translation>
    </message>
    <message>
        <source>已加入：{name}</source>
        <translation>أُضيف: {name}</translation>
    </message>
    <message>
        <source>已删除：{name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>购物车已清空</source>
        <translation>أُفرغت السلة</translation>
    </message>
    <message>
        <source>已删除买不到的菜</source>
        <translation>حُذف ما لا يتوفر</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name} ×{count}</source>
        <translation>{name} ⁦×{count}⁩</translation>
    </message>
    <message>
        <source>已省 {amount}</source>
        <translation>وفّرت {amount}</translation>
    </message>
    <message>
        <source>已优惠 {amount}</source>
        <translation>خصم {amount}</translation>
    </message>
    <message>
        <source>含税 {amount}</source>
        <translation>يشمل ضريبة {amount}</translation>
    </message>
    <message>
        <source>另加税 {amount}</source>
        <translation>تضاف ضريبة {amount}</translation>
    </message>
    <message>
        <source>已自动使用</source>
        <translation>طُبّق تلقائيًا</translation>
    </message>
    <message>
        <source>优惠券</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>要跟厨房说什么？</source>
        <translation>ماذا تود أن يعرف المطبخ؟</translation>
    </message>
    <message>
        <source>只写在这一单上，做不到会来问您</source>
        <translation>يُحفظ مع هذا الطلب فقط. نسألك إن تعذّر ذلك</translation>
    </message>
    <message>
        <source>写好了</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>仅剩 {count} 件</source>
        <translation>بقي {count} فقط</translation>
    </message>
    <message>
        <source>{combo}里的搭配</source>
        <translation>ضمن {combo}</translation>
    </message>
    <message>
        <source>{category}里卖得最多</source>
        <translation>الأكثر مبيعًا: {category}</translation>
    </message>
    <message>
        <source>去支付</source>
        <translation>ادفع</translation>
    </message>
    <message>
        <source>提交订单</source>
        <translation>أرسل الطلب</translation>
    </message>
    <message>
        <source>请到柜台付款</source>
        <translation>ادفع عند الصندوق</translation>
    </message>
    <message>
        <source>做好后叫号</source>
        <translation>ننادي رقمك عندما يجهز</translation>
    </message>
    <message>
        <source>做好后叫号，请到 {place}</source>
        <translation>ننادي رقمك، والاستلام من {place}</translation>
    </message>
    <message>
        <source>不着急，还有 {minutes} 分 {seconds} 秒</source>
        <translation>على مهلك، بقي {minutes} د و{seconds} ث</translation>
    </message>
    <message>
        <source>不着急，还有 {seconds} 秒</source>
        <translation>على مهلك، بقي {seconds} ثانية</translation>
    </message>
    <message>
        <source>银行 App 扫一扫</source>
        <translation>امسح بتطبيق البنك</translation>
    </message>
    <message>
        <source>微信扫一扫</source>
        <translation>امسح بتطبيق WeChat</translation>
    </message>
    <message>
        <source>支付宝扫一扫</source>
        <translation>امسح بتطبيق Alipay</translation>
    </message>
    <message>
        <source>手机扫一扫</source>
        <translation>امسح بهاتفك</translation>
    </message>
    <message>
        <source>打开手机微信</source>
        <translation>افتح WeChat</translation>
    </message>
    <message>
        <source>点右上角 + 号，扫一扫</source>
        <translation>اضغط + في أعلى اليمين ثم المسح</translation>
    </message>
    <message>
        <source>确认付款</source>
        <translation>أكّد الدفع</translation>
    </message>
    <message>
        <source>打开手机支付宝</source>
        <translation>افتح Alipay</translation>
    </message>
    <message>
        <source>点左上角扫一扫</source>
        <translation>اضغط المسح في أعلى اليسار</translation>
    </message>
    <message>
        <source>打开手机相机或扫一扫</source>
        <translation>افتح كاميرا هاتفك</translation>
    </message>
    <message>
        <source>对准左边的二维码</source>
        <translation>وجّهها إلى الرمز</translation>
    </message>
    <message>
        <source>在手机上确认付款</source>
        <translation>أكّد الدفع على هاتفك</translation>
    </message>
    <message>
        <source>打开银行或钱包 App 扫码</source>
        <translation>امسح الرمز بتطبيق البنك أو المحفظة</translation>
    </message>
    <message>
        <source>核对金额 {amount}</source>
        <translation>تحقّق من المبلغ {amount}</translation>
    </message>
    <message>
        <source>输入金额 {amount}</source>
        <translation>أدخل المبلغ {amount}</translation>
    </message>
    <message>
        <source>付好后点“我已付款”</source>
        <translation>بعد الدفع اضغط «لقد دفعت»</translation>
    </message>
    <message>
        <source>时间到了，付过了请点“我已付款”</source>
        <translation>انتهى الوقت. إذا دفعت فاضغط «لقد دفعت»</translation>
    </message>
    <message>
        <source>付好后由店员确认到账</source>
        <translation>بعد الدفع يؤكد الموظف وصول المبلغ</translation>
    </message>
    <message>
        <source>店员没有看到这笔钱到账</source>
        <translation>لم يجد الموظف هذه الدفعة</translation>
    </message>
    <message>
        <source>请和店员核对一下，再决定怎么付</source>
        <translation>راجع الموظف أولًا ثم اختر طريقة الدفع</translation>
    </message>
    <message>
        <source>正在取付款码</source>
        <translation>نجلب رمز الدفع</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>读到付款码了，正在收款</source>
        <translation>قُرئ رمز الدفع، جارٍ تحصيل المبلغ</translation>
    </message>
    <message>
        <source>请在手机上输入密码</source>
        <translation>أدخل كلمة السر على هاتفك</translation>
    </message>
    <message>
        <source>付好后自动跳转；请不要重复付</source>
        <translation>تنتقل الصفحة تلقائيًا بعد الدفع. لا تدفع مرة أخرى</translation>
    </message>
    <message>
        <source>这里只收{wallets}的付款码</source>
        <translation>نقبل رموز الدفع من {wallets} فقط</translation>
    </message>
    <message>
        <source>现在不能用付款码付，钱没有扣</source>
        <translation>لا يمكن استخدام رموز الدفع الآن. لم يُخصم شيء</translation>
    </message>
    <message>
        <source>没有网络，付款码用不了，钱没有扣</source>
        <translation>نحن دون اتصال ولا يمكن استخدام رموز الدفع. لم يُخصم شيء</translation>
    </message>
    <message>
        <source>对准屏幕左边的扫码口，约 10 厘米</source>
        <translation>قرّبه نحو 10 سم من الماسح يسار الشاشة</translation>
    </message>
    <message>
        <source>对准屏幕右边的扫码口，约 10 厘米</source>
        <translation>قرّبه نحو 10 سم من الماسح يمين الشاشة</translation>
    </message>
    <message>
        <source>对准屏幕下方的扫码口，约 10 厘米</source>
        <translation>قرّبه نحو 10 سم من الماسح أسفل الشاشة</translation>
    </message>
    <message>
        <source>等待扫码，付款后自动跳转</source>
        <translation>ننتظر المسح، ونتابع بعد الدفع</translation>
    </message>
    <message>
        <source>已扫码</source>
        <translation>تم المسح</translation>
    </message>
    <message>
        <source>请在手机上确认付款</source>
        <translation>أكّد الدفع على هاتفك</translation>
    </message>
    <message>
        <source>正在核对付款</source>
        <translation>نتحقق من دفعتك</translation>
    </message>
    <message>
        <source>请不要重复付；店员可帮您查</source>
        <translation>لا تدفع مرة أخرى. يمكن للموظف المساعدة</translation>
    </message>
    <message>
        <source>二维码已失效，钱没有扣</source>
        <translation>انتهت صلاحية الرمز ولم يُخصم شيء</translation>
    </message>
    <message>
        <source>请刷新二维码，或到柜台付款</source>
        <translation>خذ رمزًا جديدًا أو ادفع عند الصندوق</translation>
    </message>
    <message>
        <source>没有付款成功，钱没有扣</source>
        <translation>لم يتم الدفع ولم يُخصم شيء</translation>
    </message>
    <message>
        <source>请再试一次，或到柜台付款</source>
        <translation>حاول مرة أخرى أو ادفع عند الصندوق</translation>
    </message>
    <message>
        <source>现在用不了这种付款方式</source>
        <translation>طريقة الدفع هذه لا تعمل الآن</translation>
    </message>
    <message>
        <source>请换一种，或到柜台付款</source>
        <translation>اختر غيرها أو ادفع عند الصندوق</translation>
    </message>
    <message>
        <source>付款需要店员核对</source>
        <translation>على الموظف التحقق من الدفع</translation>
    </message>
    <message>
        <source>请不要重复付；店员马上帮您查</source>
        <translation>لا تدفع مرة أخرى. سيساعدك الموظف</translation>
    </message>
    <message>
        <source>这笔付款来晚了，钱会退回</source>
        <translation>وصل الدفع متأخرًا وسيُعاد المبلغ</translation>
    </message>
    <message>
        <source>扫二维码付款</source>
        <translation>ادفع بمسح الرمز</translation>
    </message>
    <message>
        <source>{names}都行</source>
        <translation>يمكنك الدفع عبر {names}</translation>
    </message>
    <message>
        <source>价格刚刚变了，现在一共 {total}，没有下单。请再确认一次</source>
        <translation>تغيّر السعر للتو: المجموع الآن {total}. لم يُطلب شيء. أكّد من جديد</translation>
    </message>
    <message>
        <source>没有下单，钱没有扣。这台机器存不下订单了，请叫店员</source>
        <translation>لم يُطلب شيء ولم يُخصم شيء. ذاكرة الجهاز ممتلئة. نادِ الموظف</translation>
    </message>
    <message>
        <source>没有下单，钱没有扣。这台机器还没有准备好，请叫店员</source>
        <translation>لم يُطلب شيء ولم يُخصم شيء. الجهاز غير جاهز. نادِ الموظف</translation>
    </message>
    <message>
        <source>正在核对付款，请不要重复付；店员可帮您查</source>
        <translation>نتحقق من دفعتك. لا تدفع مرة أخرى. يمكن للموظف المساعدة</translation>
    </message>
    <message>
        <source>没有下单，钱没有扣。请再试一次，或叫店员</source>
        <translation>لم يُطلب شيء ولم يُخصم شيء. حاول مرة أخرى أو نادِ الموظف</translation>
    </message>
    <message>
        <source>刚刚售罄，没有算进合计</source>
        <translation>نفد للتو، غير محسوب في المجموع</translation>
    </message>
    <message>
        <source>只剩 {left} 份了，请减少数量</source>
        <translation>بقي {left} فقط: يُرجى تقليل العدد</translation>
    </message>
    <message>
        <source>现在不供应，没有算进合计</source>
        <translation>غير متوفر الآن، غير محسوب في المجموع</translation>
    </message>
    <message>
        <source>这样选现在没有，请修改</source>
        <translation>غير متوفر بهذا الاختيار، غيّره</translation>
    </message>
    <message>
        <source>有的菜刚刚售罄，请先删除再付款</source>
        <translation>نفد بعض ما اخترته. احذفه قبل الدفع</translation>
    </message>
    <message>
        <source>有的菜不够了，请先减少数量再付款</source>
        <translation>بعض الأصناف لا يكفي: قلّل العدد قبل الدفع</translation>
    </message>
    <message>
        <source>已叫店员</source>
        <translation>تم استدعاء الموظف</translation>
    </message>
    <message>
        <source>店员马上来。您的订单还在，可以接着点</source>
        <translation>الموظف قادم. طلبك محفوظ ويمكنك المتابعة</translation>
    </message>
    <message>
        <source>网络中断，仍可点单，请到柜台付款</source>
        <translation>لا اتصال. يمكنك الطلب والدفع عند الصندوق</translation>
    </message>
    <message>
        <source>网络中断，仍可点单和付款</source>
        <translation>نحن دون اتصال. ما زال بإمكانك الطلب والدفع</translation>
    </message>
    <message>
        <source>优惠券暂不可用</source>
        <translation>القسائم غير متاحة الآن</translation>
    </message>
    <message>
        <source>价格与库存为 {time} 的数据，优惠券暂不可用</source>
        <translation>الأسعار والكميات كما في {time}. القسائم غير متاحة</translation>
    </message>
    <message>
        <source>网络恢复了，可以用手机付款</source>
        <translation>عاد الاتصال. يمكنك الدفع بالهاتف</translation>
    </message>
    <message>
        <source>正在取菜单，马上就好</source>
        <translation>نجلب القائمة، لحظات</translation>
    </message>
    <message>
        <source>这台机器还没有和门店配对，请店员处理</source>
        <translation>هذا الجهاز غير مرتبط بفرع. أخبر الموظف</translation>
    </message>
    <message>
        <source>付款成功，已下单</source>
        <translation>تم الدفع والطلب</translation>
    </message>
    <message>
        <source>已下单，请到柜台付款</source>
        <translation>تم الطلب. ادفع عند الصندوق</translation>
    </message>
    <message>
        <source>点好了，请到柜台付钱</source>
        <translation>تم الطلب. ادفع عند الصندوق</translation>
    </message>
    <message>
        <source>已下单，正在核对付款</source>
        <translation>تم الطلب. نتحقق من دفعتك</translation>
    </message>
    <message>
        <source>付款编号 {number}</source>
        <translation>رقم الدفعة {number}</translation>
    </message>
    <message>
        <source>扫码保存小票，可查进度</source>
        <translation>امسح الرمز لحفظ الإيصال ومتابعة طلبك</translation>
    </message>
    <message>
        <source>扫码留着：钱扣没扣、退没退，都查得到</source>
        <translation>امسحه واحتفظ به: يُظهر هل خُصم المبلغ أو أُعيد</translation>
    </message>
    <message>
        <source>已下单，等店员确认</source>
        <translation>تم الطلب، بانتظار تأكيد الموظف</translation>
    </message>
    <message>
        <source>店员确认钱到账后就开始做；请不要重复付</source>
        <translation>نبدأ بعد أن يؤكد الموظف وصول دفعتك. لا تدفع مرة أخرى</translation>
    </message>
    <message>
        <source>店员确认到账</source>
        <translation>الموظف يؤكد الدفع</translation>
    </message>
    <message>
        <source>报取餐号，付 {amount}</source>
        <translation>قل رقمك وادفع {amount}</translation>
    </message>
    <message>
        <source>{method} {amount}</source>
        <translation>{method} {amount}</translation>
    </message>
    <message>
        <source>已付款</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>去柜台付款</source>
        <translation>ادفع عند الصندوق</translation>
    </message>
    <message>
        <source>核对付款</source>
        <translation>التحقق من الدفع</translation>
    </message>
    <message>
        <source>制作中</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>请取餐</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>听叫号</source>
        <translation>انتظر رقمك</translation>
    </message>
    <message>
        <source>第 {number} 步，共 {steps} 步</source>
        <translation>الخطوة {number} من {steps}</translation>
    </message>
    <message>
        <source>您在哪里吃？</source>
        <translation>أين ستأكل؟</translation>
    </message>
    <message>
        <source>您想吃什么？</source>
        <translation>ماذا تريد أن تأكل؟</translation>
    </message>
    <message>
        <source>您选了这些，对吗？</source>
        <translation>هل طلبك صحيح؟</translation>
    </message>
    <message>
        <source>怎么付钱？</source>
        <translation>كيف ستدفع؟</translation>
    </message>
    <message>
        <source>请用手机扫一扫</source>
        <translation>امسح الرمز بهاتفك</translation>
    </message>
    <message>
        <source>请选{question}</source>
        <translation>اختر: {question}</translation>
    </message>
    <message>
        <source>请选 {count} 样：{question}</source>
        <translation>اختر {count}: {question}</translation>
    </message>
    <message>
        <source>问题 {number}，共 {count} 个</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <source>第 {number} 页</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <source>共 {count} 页</source>
        <translation>من {count}</translation>
    </message>
    <message>
        <source>试得太多了，请等 {time}</source>
        <translation>محاولات كثيرة. انتظر {time}</translation>
    </message>
    <message>
        <source>已下单</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>待付款</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>待取餐</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>已取餐</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>还没付款，请到柜台付</source>
        <translation>لم يُدفع بعد: ادفع عند الصندوق</translation>
    </message>
    <message>
        <source>已付款，等着做</source>
        <translation>مدفوع، بانتظار التحضير</translation>
    </message>
    <message>
        <source>正在做</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>做好了，请来取</source>
        <translation>جاهز، تفضل بالاستلام</translation>
    </message>
    <message>
        <source>已经取走了</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>已退款</source>
        <translation>تم رد المبلغ</translation>
    </message>
    <message>
        <source>没有成立，请找店员</source>
        <translation>لم يُقبل: اسأل الموظفين</translation>
    </message>
    <message>
        <source>请找店员</source>
        <translation>اسأل الموظفين</translation>
    </message>
    <message>
        <source>{state}，退了一部分钱</source>
        <translation>{state}، مع رد جزئي</translation>
    </message>
    <message>
        <source>{time} 下的单</source>
        <translation>طُلب في {time}</translation>
    </message>
    <message>
        <source>今天没有这个号，对一下小票，或者找店员</source>
        <translation>لا يوجد طلب اليوم بهذا الرقم. راجع الإيصال أو اسأل الموظفين</translation>
    </message>
    <message>
        <source>网络中断，只能查这台机器上的单。找店员也行</source>
        <translation>غير متصل: يمكن العثور على طلبات هذا الجهاز فقط. يمكن للموظفين المساعدة</translation>
    </message>
    <message>
        <source>试得太多了，{seconds} 秒后再查</source>
        <translation>محاولات كثيرة. أعد المحاولة بعد {seconds} ث</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>店长</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>技术员</source>
        <translation>فني</translation>
    </message>
    <message>
        <source>本机店长</source>
        <translation>مدير هذا الجهاز</translation>
    </message>
    <message>
        <source>这台机器还没有员工账号，请联系总部</source>
        <translation>لا توجد حسابات موظفين على هذا الجهاز بعد. اتصل بالإدارة</translation>
    </message>
    <message>
        <source>连接</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>没有配对</source>
        <translation>غير مرتبط</translation>
    </message>
    <message>
        <source>在线</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>断开</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>最近一次</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>从来没有</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>菜单版本</source>
        <translation>إصدار القائمة</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>待上传</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>{depth} 条，从 {since} 起</source>
        <translation>{depth} منذ {since}</translation>
    </message>
    <message>
        <source>{number} 的“{dish}”没有被接受</source>
        <translation>لم يُقبل «{dish}» من الطلب {number}</translation>
    </message>
    <message>
        <source>{number} 第 {sequence} 条没有被接受</source>
        <translation>{number}: لم يُقبل السجل {sequence}</translation>
    </message>
    <message>
        <source>{number} 请留意</source>
        <translation>{number}: يرجى الانتباه</translation>
    </message>
    <message>
        <source>只剩 {free} GB，订单可能存不下；请清出空间，或请技术员来</source>
        <translation>لم يبق سوى {free} GB وقد لا تُحفظ الطلبات؛ أفرغ مساحة أو اطلب فنيًّا</translation>
    </message>
    <message>
        <source>还有 {free} GB</source>
        <translation>متبقٍّ {free} GB</translation>
    </message>
    <message>
        <source>磁盘</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>没有填尺寸，字的大小靠估计；请技术员在设置里填</source>
        <translation>لم يُضبط مقاسها فحجم الحروف تقديري؛ يضبطه الفني في الإعدادات</translation>
    </message>
    <message>
        <source>{inch} 英寸</source>
        <translation>{inch} بوصة</translation>
    </message>
    <message>
        <source>和总部一致</source>
        <translation>مطابقة للإدارة</translation>
    </message>
    <message>
        <source>快 {minutes} 分钟，营业按总部的时间算；请校准</source>
        <translation>متقدمة {minutes} دقيقة؛ المعتمد وقت الإدارة. اضبط الساعة</translation>
    </message>
    <message>
        <source>慢 {minutes} 分钟，营业按总部的时间算；请校准</source>
        <translation>متأخرة {minutes} دقيقة؛ المعتمد وقت الإدارة. اضبط الساعة</translation>
    </message>
    <message>
        <source>本机时钟</source>
        <translation>ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>最近的问题</source>
        <translation>آخر مشكلة</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>未上传</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>{first}–{last}，共 {count} 单</source>
        <translation>{first}–{last} من {count}</translation>
    </message>
    <message>
        <source>{first}等 {count} 件</source>
        <translation>{first} وغيره، {count} في المجموع</translation>
    </message>
    <message>
        <source>未选</source>
        <translation>لم يُحدد</translation>
    </message>
    <message>
        <source>柜台</source>
        <translation>المنضدة</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>ويتشات</translation>
    </message>
    <message>
        <source>支付宝</source>
        <translation>علي باي</translation>
    </message>
    <message>
        <source>练习付款</source>
        <translation>دفع تجريبي</translation>
    </message>
    <message>
        <source>选了付款方式</source>
        <translation>اختيرت طريقة الدفع</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>看订单</source>
        <translation>عرض الطلبات</translation>
    </message>
    <message>
        <source>确认收款</source>
        <translation>تأكيد الدفع</translation>
    </message>
    <message>
        <source>开始制作</source>
        <translation>بدء التحضير</translation>
    </message>
    <message>
        <source>叫号取餐</source>
        <translation>نداء الرقم</translation>
    </message>
    <message>
        <source>交给顾客</source>
        <translation>تسليم للزبون</translation>
    </message>
    <message>
        <source>取消订单</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>重打小票</source>
        <translation>إعادة طباعة</translation>
    </message>
    <message>
        <source>改在售状态</source>
        <translation>تغيير التوفر</translation>
    </message>
    <message>
        <source>回应呼叫</source>
        <translation>الرد على النداء</translation>
    </message>
    <message>
        <source>看设备</source>
        <translation>عرض الأجهزة</translation>
    </message>
    <message>
        <source>看营业数字</source>
        <translation>عرض الأرقام</translation>
    </message>
    <message>
        <source>看收款</source>
        <translation>عرض المدفوعات</translation>
    </message>
    <message>
        <source>退款</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>处理收款</source>
        <translation>معالجة دفعة</translation>
    </message>
    <message>
        <source>日结</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>看员工</source>
        <translation>عرض الموظفين</translation>
    </message>
    <message>
        <source>看操作记录</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>改设置</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>设置设备</source>
        <translation>إعداد الجهاز</translation>
    </message>
    <message>
        <source>退出点单程序</source>
        <translation>إنهاء وضع الكشك</translation>
    </message>
    <message>
        <source>不认识的人</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>点到 {counted}，{difference}</source>
        <translation>عُدّ {counted}، {difference}</translation>
    </message>
    <message>
        <source>没有通过</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>恢复在售</source>
        <translation>عاد للبيع</translation>
    </message>
    <message>
        <source>用员工卡</source>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>用密码</source>
        <translation>بالرقم السري</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>核对过，{count} 条都完整</source>
        <translation>تم التحقق: كل القيود ({count}) سليمة</translation>
    </message>
    <message>
        <source>从第 {sequence} 条起被改动过，请联系总部</source>
        <translation>عُدّل السجل من القيد {sequence}، أبلغ المقر</translation>
    </message>
    <message>
        <source>{count} 条，总部都有</source>
        <translation>{count} قيدًا، كلها لدى المقر</translation>
    </message>
    <message>
        <source>{count} 条，{waiting} 条还没上传</source>
        <translation>{count} قيدًا، {waiting} لم تُرسل بعد</translation>
    </message>
    <message>
        <source>{first}–{last}，共 {count} 条</source>
        <translation>{first}–{last} من {count}</translation>
    </message>
    <message>
        <source>做好了</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>收到现金</source>
        <translation>استُلم النقد</translation>
    </message>
    <message>
        <source>做好了，叫号取餐</source>
        <translation>جاهز: نداء الرقم</translation>
    </message>
    <message>
        <source>已取走</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>钱到账了</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>{state}，没有到账</source>
        <translation>{state}، لم يصل المبلغ</translation>
    </message>
    <message>
        <source>{number} 没有到账，还是待付款</source>
        <translation>{number}: لم تصل الدفعة، ما زال بانتظار الدفع</translation>
    </message>
    <message>
        <source>{state}，请看收款账户</source>
        <translation>{state}، تحقّق من الحساب</translation>
    </message>
    <message>
        <source>{number} 已收款</source>
        <translation>{number} مدفوع</translation>
    </message>
    <message>
        <source>{number} 开始制作</source>
        <translation>بدأ تحضير {number}</translation>
    </message>
    <message>
        <source>{number} 可以取餐了</source>
        <translation>{number} جاهز للاستلام</translation>
    </message>
    <message>
        <source>{number} 已取走</source>
        <translation>تم استلام {number}</translation>
    </message>
    <message>
        <source>{number} 正在补打</source>
        <translation>تجري إعادة طباعة {number}</translation>
    </message>
    <message>
        <source>{number} 已取消</source>
        <translation>أُلغي {number}</translation>
    </message>
    <message>
        <source>您的账号不能做这件事，请找店长</source>
        <translation>حسابك لا يسمح بذلك. اسأل المدير</translation>
    </message>
    <message>
        <source>没有记下：这一单可能正在用手机付款，请稍后再看</source>
        <translation>لم يُسجَّل: قد يكون الدفع بالهاتف جاريًا. انظر لاحقًا</translation>
    </message>
    <message>
        <source>没有记下：刚才有同事说这笔钱没有到账。请再看一次收款账户</source>
        <translation>لم يُسجَّل: قال زميل للتو إن هذا المبلغ لم يصل. انظروا إلى الحساب مرة أخرى</translation>
    </message>
    <message>
        <source>没有记下：顾客刚才说没有这样付款。请问顾客怎么付</source>
        <translation>لم يُسجَّل: قال الزبون للتو إنه لم يدفع بهذه الطريقة. اسألوه كيف سيدفع</translation>
    </message>
    <message>
        <source>没有打印：这台机器没有设打印机</source>
        <translation>لم يُطبع: لا توجد طابعة معدّة لهذا الجهاز</translation>
    </message>
    <message>
        <source>没有记下：这一单已经变了，请看现在的状态</source>
        <translation>لم يُحفظ: تغيّر الطلب، راجع حالته الآن</translation>
    </message>
    <message>
        <source>没有记下，请再试一次</source>
        <translation>لم يُحفظ. حاول مرة أخرى</translation>
    </message>
    <message>
        <source>找订单</source>
        <translation>البحث عن طلب</translation>
    </message>
    <message>
        <source>取餐号，或者号码最后几位</source>
        <translation>رقم الاستلام أو آخر أرقامه</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>今天没有 {text} 这一单</source>
        <translation>لا يوجد طلب {text} اليوم</translation>
    </message>
    <message>
        <source>在店里吃</source>
        <translation>آكل هنا</translation>
    </message>
    <message>
        <source>带走吃</source>
        <translation>آخذه معي</translation>
    </message>
    <message>
        <source>点一下您要的</source>
        <translation>المس ما تريد</translation>
    </message>
    <message>
        <source>{name}，{count} 份，{price}</source>
        <translation>{name}، {count}، {price}</translation>
    </message>
    <message>
        <source>{page}，{pages}，点“下一页”看别的</source>
        <translation>{page} {pages}. المس «التالي» لرؤية غيرها</translation>
    </message>
    <message>
        <source>点一下您想吃的那一类</source>
        <translation>المس القسم الذي تريده</translation>
    </message>
    <message>
        <source>想要哪个，就点“选这个”。选完了，点“选好了”</source>
        <translation>المس «أريد هذا» لما تريد، ثم «انتهيت»</translation>
    </message>
    <message>
        <source>选好了，点“下一步”</source>
        <translation>بعد الاختيار المس «التالي»</translation>
    </message>
    <message>
        <source>对的话，点“去付钱”</source>
        <translation>إن كان صحيحًا فالمس «إلى الدفع»</translation>
    </message>
    <message>
        <source>一共 {amount}</source>
        <translation>المجموع {amount}</translation>
    </message>
    <message>
        <source>到柜台付，现金、银行卡都行</source>
        <translation>ادفع عند الصندوق، نقدًا أو بالبطاقة</translation>
    </message>
    <message>
        <source>用手机付，扫二维码</source>
        <translation>ادفع بالهاتف بمسح الرمز</translation>
    </message>
    <message>
        <source>您的号码是 {number}</source>
        <translation>رقمك هو {number}</translation>
    </message>
    <message>
        <source>到时间没人点，就清空，回到首页</source>
        <translation>بعدها نمسح الطلب ونبدأ من جديد</translation>
    </message>
    <message>
        <source>到时间没人点，就回到首页</source>
        <translation>بعدها نعود إلى البداية</translation>
    </message>
    <message>
        <source>还在点餐吗？还有 {seconds} 秒</source>
        <translation>هل ما زلت هنا؟ بقي {seconds} ثانية</translation>
    </message>
    <message>
        <source>还在的话，点“我还在”</source>
        <translation>إن كنت هنا فالمس «ما زلت هنا»</translation>
    </message>
    <message>
        <source>现在不能选</source>
        <translation>لا يمكن اختياره الآن</translation>
    </message>
    <message>
        <source>优惠码是什么？</source>
        <translation>ما هو الرمز؟</translation>
    </message>
    <message>
        <source>在优惠券上，由字母和数字组成</source>
        <translation>على القسيمة، من حروف وأرقام</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>استخدم</translation>
    </message>
    <message>
        <source>没有这个优惠码，对一下字母和数字</source>
        <translation>لا توجد قسيمة بهذا الرمز. تحقق من الحروف والأرقام</translation>
    </message>
    <message>
        <source>这张券从 {day}起才能用</source>
        <translation>تسري هذه القسيمة ابتداءً من {day}</translation>
    </message>
    <message>
        <source>这张券到 {day}为止，已经过期</source>
        <translation>انتهت هذه القسيمة في {day}</translation>
    </message>
    <message>
        <source>这张券现在不能用：{times}</source>
        <translation>لا تسري هذه القسيمة الآن: {times}</translation>
    </message>
    <message>
        <source>这张券已经用上了</source>
        <translation>هذه القسيمة مستخدمة بالفعل</translation>
    </message>
    <message>
        <source>优惠券已取消</source>
        <translation>أزيلت القسيمة</translation>
    </message>
    <message>
        <source>还没用上，购物车里没有适用的商品</source>
        <translation>لم تُستخدم بعد: لا يوجد منتج مشمول</translation>
    </message>
    <message>
        <source>M 月 d 日</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>再点 {missing} 可减 {saving}</source>
        <translation>اطلب بـ {missing} إضافية لتوفر {saving}</translation>
    </message>
    <message>
        <source>再点 1 份可享：{name}</source>
        <translation>واحد إضافي للحصول على: {name}</translation>
    </message>
    <message>
        <source>这一单已经付过了，请看要不要退款</source>
        <translation>دُفع هذا الطلب من قبل. تحقّق هل يلزم رد المال</translation>
    </message>
    <message>
        <source>这一单前面有一条没被接受，请先看那一条</source>
        <translation>لم يُقبل سجل سابق لهذا الطلب. راجعه أولًا</translation>
    </message>
    <message>
        <source>收的钱和应付的钱不一样，请核对</source>
        <translation>المبلغ المستلم يختلف عن المستحق. تحقّق منه</translation>
    </message>
    <message>
        <source>总部没有查到这笔付款，请核对收款</source>
        <translation>لا يعرف المركز هذه الدفعة. تحقّق مما استُلم</translation>
    </message>
    <message>
        <source>退款还没有完成，请在总部退款</source>
        <translation>لم يتم رد المال. أعده من المركز</translation>
    </message>
    <message>
        <source>价格和总部算的不一样，请核对</source>
        <translation>السعر يختلف عما يحسبه المركز. تحقّق منه</translation>
    </message>
    <message>
        <source>有商品已经不卖了，请和顾客确认</source>
        <translation>فيه صنف لم يعد يُباع. تحدّث مع الزبون</translation>
    </message>
    <message>
        <source>这一单已经不能这样改了，请核对状态</source>
        <translation>لم يعد ممكنًا تغيير الطلب هكذا. تحقّق من حالته</translation>
    </message>
    <message>
        <source>卖出的比剩下的多。顾客拿着号：请换一样，或者取消这一单；收了钱的请退款</source>
        <translation>بيع أكثر مما بقي. لدى الزبون رقم: اعرض عليه بديلًا أو ألغِ الطلب، وأعد ما دُفع</translation>
    </message>
    <message>
        <source>这台机器读不出这条记录了，请联系技术支持</source>
        <translation>لم يعد هذا الجهاز قادرًا على قراءة هذا القيد، يرجى الاتصال بالدعم الفني</translation>
    </message>
    <message>
        <source>记录对不上（{code}），请联系技术支持</source>
        <translation>السجلات غير متطابقة ({code}). اتصل بالدعم الفني</translation>
    </message>
    <message>
        <source>总部不接受（{code}），请联系技术支持</source>
        <translation>لا يقبله المركز ({code}). اتصل بالدعم الفني</translation>
    </message>
    <message>
        <source>很不顺</source>
        <translation>سيئ جدًا</translation>
    </message>
    <message>
        <source>不太顺</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>顺利</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>太棒了</source>
        <translation>رائع</translation>
    </message>
    <message>
        <source>谢谢，记下了</source>
        <translation>شكرًا، تم التسجيل</translation>
    </message>
    <message>
        <source>今日总览</source>
        <translation>ملخص اليوم</translation>
    </message>
    <message>
        <source>订单</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>呼叫</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>收款核对</source>
        <translation>مراجعة المدفوعات</translation>
    </message>
    <message>
        <source>商品与库存</source>
        <translation>المنتجات والمخزون</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>员工</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>操作记录</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>在售 {sold}，售罄 {gone}</source>
        <translation>{sold} معروض، {gone} نافد</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>只看售罄</source>
        <translation>النافد فقط</translation>
    </message>
    <message>
        <source>在售</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>售罄</source>
        <translation>نافد</translation>
    </message>
    <message>
        <source>售罄，手动恢复</source>
        <translation>نافد حتى يُعاد يدويًا</translation>
    </message>
    <message>
        <source>售罄，{time} 恢复</source>
        <translation>نافد، يعود {time}</translation>
    </message>
    <message>
        <source>今日售罄，明天恢复</source>
        <translation>نافد اليوم، يعود غدًا</translation>
    </message>
    <message>
        <source>不限量</source>
        <translation>غير محدود</translation>
    </message>
    <message>
        <source>剩 {stock} 份</source>
        <translation>بقي {stock}</translation>
    </message>
    <message>
        <source>{name} 已售罄</source>
        <translation>نفد {name}</translation>
    </message>
    <message>
        <source>{name} 恢复在售</source>
        <translation>عاد {name} إلى البيع</translation>
    </message>
    <message>
        <source>这里没有</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>{first}–{last}，共 {count} 种</source>
        <translation>{first}–{last} من {count}</translation>
    </message>
    <message>
        <source>{people} 人可以登录</source>
        <translation>يمكن لعدد {people} تسجيل الدخول</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>رقم سري</translation>
    </message>
    <message>
        <source>员工卡</source>
        <translation>بطاقة موظف</translation>
    </message>
    <message>
        <source>验证码</source>
        <translation>رمز تحقق</translation>
    </message>
    <message>
        <source>只在这台机器上</source>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>由总部管理</source>
        <translation>يديره المقر</translation>
    </message>
    <message>
        <source>您</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>{month} 月 {date} 日 {day}，{time}</source>
        <translation>{day} {date}/{month}، {time}</translation>
    </message>
    <message>
        <source>上周此时还没有</source>
        <translation>لا شيء حتى الآن الأسبوع الماضي</translation>
    </message>
    <message>
        <source>比上周此时 {change}</source>
        <translation>{change} عن الأسبوع الماضي</translation>
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
        <translation>هناك {count} طلبات غير مدفوعة، راجعها قبل الإقفال</translation>
    </message>
    <message>
        <source>{time} {name} 结过一次</source>
        <translation>أقفله {name} في {time}</translation>
    </message>
    <message>
        <source>一分不差</source>
        <translation>مطابق تمامًا</translation>
    </message>
    <message>
        <source>多 {amount}</source>
        <translation>زيادة {amount}</translation>
    </message>
    <message>
        <source>少 {amount}</source>
        <translation>نقص {amount}</translation>
    </message>
    <message>
        <source>钱箱里点到多少？</source>
        <translation>كم في درج النقد؟</translation>
    </message>
    <message>
        <source>连小数一起输入，不用小数点：{example} 输 {digits}</source>
        <translation>مع الكسور دون فاصلة: {example} تُكتب {digits}</translation>
    </message>
    <message>
        <source>就是这些</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>已导出到 {folder}</source>
        <translation>كُتب في {folder}</translation>
    </message>
    <message>
        <source>今天结好了</source>
        <translation>أُقفل اليوم</translation>
    </message>
    <message>
        <source>没有导出：磁盘写不进去，请看设备页</source>
        <translation>لم يُكتب: القرص لا يقبل. راجع صفحة الأجهزة</translation>
    </message>
    <message>
        <source>日结单</source>
        <translation>كشف إقفال اليوم</translation>
    </message>
    <message>
        <source>付款方式</source>
        <translation>طرق الدفع</translation>
    </message>
    <message>
        <source>单数</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>未付款</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>现金应有</source>
        <translation>النقد المتوقع</translation>
    </message>
    <message>
        <source>现金点到</source>
        <translation>النقد المعدود</translation>
    </message>
    <message>
        <source>相差</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>日结人</source>
        <translation>أقفله</translation>
    </message>
    <message>
        <source>{quantity} 份</source>
        <translation>{quantity}</translation>
    </message>
    <message>
        <source>{hour} 点：今天 {today}，上周 {before}</source>
        <translation>الساعة {hour}: اليوم {today}، الأسبوع الماضي {before}</translation>
    </message>
    <message>
        <source>{count} 位在等</source>
        <translation>{count} في الانتظار</translation>
    </message>
    <message>
        <source>没有人在等</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>等了 {time}</source>
        <translation>انتظر {time}</translation>
    </message>
    <message>
        <source>{name} 去了</source>
        <translation>ذهب {name}</translation>
    </message>
    <message>
        <source>等太久了，总部已知道</source>
        <translation>انتظار طويل، والمكتب الرئيسي على علم</translation>
    </message>
    <message>
        <source>等太久了</source>
        <translation>انتظار طويل</translation>
    </message>
    <message>
        <source>等店员</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>第 {number} 次呼叫</source>
        <translation>النداء {number}</translation>
    </message>
    <message>
        <source>记下了，请到机器前面去</source>
        <translation>سُجّل. توجّه إلى الجهاز</translation>
    </message>
    <message>
        <source>总部没有回答，这里只有本机的 {count} 笔</source>
        <translation>لا رد من المقر: هنا {count} من هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>{count} 笔要看一下</source>
        <translation>{count} تحتاج مراجعة</translation>
    </message>
    <message>
        <source>{payment}，编号 {number}</source>
        <translation>{payment}، رقم {number}</translation>
    </message>
    <message>
        <source>本机：不是这台机器收的</source>
        <translation>هنا: أخذها جهاز آخر</translation>
    </message>
    <message>
        <source>本机：不知道付了没有</source>
        <translation>هنا: لا يُعرف هل دُفع</translation>
    </message>
    <message>
        <source>本机：正在关闭</source>
        <translation>هنا: قيد الإغلاق</translation>
    </message>
    <message>
        <source>本机：付晚了，钱正在退回</source>
        <translation>هذا الجهاز: دُفع متأخرًا والمبلغ في طريق العودة</translation>
    </message>
    <message>
        <source>本机：还在等顾客付款</source>
        <translation>هنا: بانتظار الزبون</translation>
    </message>
    <message>
        <source>总部：没有回答</source>
        <translation>المقر: لا رد</translation>
    </message>
    <message>
        <source>总部：没有问题，正在等结果</source>
        <translation>المقر: لا مشكلة، بانتظار النتيجة</translation>
    </message>
    <message>
        <source>总部：收到 {amount}，和订单对不上，先扣住了</source>
        <translation>المقر: استلم {amount} ولا يطابق الطلب، محتجز</translation>
    </message>
    <message>
        <source>总部：付款码不对，没有给顾客看</source>
        <translation>المقر: الرمز خاطئ ولم يُعرض</translation>
    </message>
    <message>
        <source>总部：退款没有退成，{problem}</source>
        <translation>المقر: فشل الاسترداد، {problem}</translation>
    </message>
    <message>
        <source>请顾客重新付款，把这笔退回去；订单不要先做</source>
        <translation>اطلب من الزبون الدفع ثانية وأرجع هذا المبلغ، ولا تحضّر الطلب بعد</translation>
    </message>
    <message>
        <source>请顾客换一种付款方式，并告诉总部</source>
        <translation>اطلب طريقة دفع أخرى وأبلغ المقر</translation>
    </message>
    <message>
        <source>请告诉总部，由总部联系支付公司</source>
        <translation>أبلغ المقر ليتواصل مع شركة الدفع</translation>
    </message>
    <message>
        <source>请顾客不要重复付款，等一两分钟再问一次</source>
        <translation>لا يدفع الزبون ثانية. انتظر دقيقة أو دقيقتين ثم اسأل</translation>
    </message>
    <message>
        <source>不用处理，有结果会自己更新</source>
        <translation>لا حاجة لشيء، يُحدّث تلقائيًا</translation>
    </message>
    <message>
        <source>要处理</source>
        <translation>يحتاج إجراء</translation>
    </message>
    <message>
        <source>没有结果</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>等店员确认</source>
        <translation>بانتظار تأكيد الموظف</translation>
    </message>
    <message>
        <source>本机：收款码给顾客看过了</source>
        <translation>هذا الجهاز: عرض رمز المتجر للزبون</translation>
    </message>
    <message>
        <source>到没到账，只有收款账户里看得到</source>
        <translation>وصول المبلغ لا يظهر إلا في الحساب</translation>
    </message>
    <message>
        <source>看一下收款账户，再到“订单”里点“钱到账了”或“没有到账”</source>
        <translation>انظر في الحساب، ثم اضغط في «الطلبات» على «وصلت» أو «لم تصل»</translation>
    </message>
    <message>
        <source>对账不符</source>
        <translation>لا يطابق الكشف</translation>
    </message>
    <message>
        <source>我们的账：{amount}</source>
        <translation>دفاترنا: {amount}</translation>
    </message>
    <message>
        <source>支付公司的账单：{amount}</source>
        <translation>كشف مزود الدفع: {amount}</translation>
    </message>
    <message>
        <source>收了钱却没有订单：查上面有没有这一笔；不是本店的，请总部在支付公司后台退回</source>
        <translation>مبلغ أُخذ دون طلب: ابحث عنه أعلاه؛ وإن لم يكن لهذا المتجر فليُعده المقر من لوحة مزود الدفع</translation>
    </message>
    <message>
        <source>订单算已付，账单上却没有：请总部拿编号问支付公司；没回答之前不要退款</source>
        <translation>الطلب مدفوع ولا يظهر في الكشف: ليسأل المقر مزود الدفع بالرقم، ولا تُعد المبلغ قبل الرد</translation>
    </message>
    <message>
        <source>收的钱和订单不一样：对一下小票，多退少补</source>
        <translation>المبلغ المأخوذ يختلف عن الطلب: قارن الإيصال وسوِّ الفرق</translation>
    </message>
    <message>
        <source>钱退了，不是这里退的：问总部是谁在支付公司后台退的，并在订单上记下</source>
        <translation>أُعيد مبلغ ليس من هنا: اسأل المقر من أعاده من لوحة مزود الدفع، ودوّنه في الطلب</translation>
    </message>
    <message>
        <source>告诉过顾客钱退了，账单上却没有：请总部拿编号问支付公司</source>
        <translation>قيل للزبون إن المبلغ أُعيد ولا يظهر في الكشف: ليسأل المقر مزود الدفع بالرقم</translation>
    </message>
    <message>
        <source>退的钱不是要退的数：请总部拿编号问支付公司</source>
        <translation>أُعيد مبلغ غير المطلوب: ليسأل المقر مزود الدفع بالرقم</translation>
    </message>
    <message>
        <source>正在问总部</source>
        <translation>جارٍ سؤال المقر</translation>
    </message>
    <message>
        <source>正在退回，到账要一点时间</source>
        <translation>جارٍ الإرجاع، يستغرق الوصول وقتًا</translation>
    </message>
    <message>
        <source>没有退：总部没有回答，等网络好了再试</source>
        <translation>لم يُرجع: المقر لا يرد. حاول عند عودة الشبكة</translation>
    </message>
    <message>
        <source>没有退：您的账号不能退款，请找店长</source>
        <translation>لم يُرجع: حسابك لا يسمح. اطلب المدير</translation>
    </message>
    <message>
        <source>没有退：总部不认识这个账号，请用总部给的账号</source>
        <translation>لم يُرجع: المقر لا يعرف هذا الحساب. استخدم حسابًا منه</translation>
    </message>
    <message>
        <source>没有退：这笔付款已经变了，请看现在的状态</source>
        <translation>لم يُرجع: تغيّرت الدفعة. راجع حالتها الآن</translation>
    </message>
    <message>
        <source>输入您手机上的 6 位验证码；等数据都传到总部就退出</source>
        <translation>أدخل الأرقام الستة من هاتفك. ينتهي بعد وصول كل البيانات إلى المقر</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>没有退出：验证码不对</source>
        <translation>لم ينتهِ: الرمز غير صحيح</translation>
    </message>
    <message>
        <source>没有退出：还有数据没传到总部，等网络好了再试</source>
        <translation>لم ينتهِ: بيانات لم تصل إلى المقر. حاول عند عودة الشبكة</translation>
    </message>
    <message>
        <source>没有退出：您的账号不能做这件事</source>
        <translation>لم ينتهِ: حسابك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>请 {number} 号取餐</source>
        <translation>الرقم {number} جاهز للاستلام</translation>
    </message>
    <message>
        <source>{time} 更新</source>
        <translation>آخر تحديث {time}</translation>
    </message>
    <message>
        <source>读不到号码，请听店员叫号</source>
        <translation>تعذّرت قراءة الأرقام. استمعوا إلى نداء الموظفين</translation>
    </message>
    <message>
        <source>号码停在 {time}，请听店员叫号</source>
        <translation>الأرقام حتى {time}. استمعوا إلى نداء الموظفين</translation>
    </message>
    <message>
        <source>网络中断，只有本机的号码；别的号码请听店员叫</source>
        <translation>انقطعت الشبكة. أرقام هذا الجهاز فقط. لغيرها استمعوا إلى نداء الموظفين</translation>
    </message>
    <message>
        <source>网络中断，别的点单机的号码停在 {time}，请听店员叫号</source>
        <translation>انقطعت الشبكة. أرقام الأجهزة الأخرى حتى {time}. استمعوا إلى نداء الموظفين</translation>
    </message>
    <message>
        <source>打印小票</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>打印核对单</source>
        <translation>طباعة إيصال التحقق</translation>
    </message>
    <message>
        <source>小票打印中</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>打印中</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>不能打印</source>
        <translation>لا طباعة</translation>
    </message>
    <message>
        <source>打印机没纸了，请用电子小票</source>
        <translation>نفد ورق الطابعة. استخدموا الإيصال الرقمي</translation>
    </message>
    <message>
        <source>打印机现在不能用，请用电子小票</source>
        <translation>الطابعة غير متاحة الآن. استخدموا الإيصال الرقمي</translation>
    </message>
    <message>
        <source>小票打印机</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>后厨打印机</source>
        <translation>طابعة المطبخ</translation>
    </message>
    <message>
        <source>{state}；{count} 张待打印</source>
        <translation>{state}. بانتظار الطباعة: {count}</translation>
    </message>
    <message>
        <source>{number} 的厨房单打不出来</source>
        <translation>تعذرت طباعة ورقة المطبخ للطلب {number}</translation>
    </message>
    <message>
        <source>后厨没有这张单。请打开订单，把内容告诉后厨；再补打一次，还不行就找技术员</source>
        <translation>لم تصل الورقة إلى المطبخ. افتحوا الطلب وأخبروا المطبخ بمحتواه، ثم اطبعوها مرة أخرى، وإن لم تنجح فاتصلوا بالفني</translation>
    </message>
    <message>
        <source>{number} 的小票打不出来</source>
        <translation>تعذرت طباعة إيصال الطلب {number}</translation>
    </message>
    <message>
        <source>顾客没有拿到。请补打一次，还不行就找技术员</source>
        <translation>لم يحصل عليه الزبون. اطبعوه مرة أخرى، وإن لم تنجح فاتصلوا بالفني</translation>
    </message>
    <message>
        <source>正在连接</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>纸快用完了，请备好新纸</source>
        <translation>الورق على وشك النفاد. جهّزوا لفة جديدة</translation>
    </message>
    <message>
        <source>没纸了，请换纸；换好后自动接着打</source>
        <translation>نفد الورق. ركّبوا لفة جديدة وستستمر الطباعة تلقائيًا</translation>
    </message>
    <message>
        <source>盖子没关，请关好</source>
        <translation>الغطاء مفتوح. أغلقوه</translation>
    </message>
    <message>
        <source>出错了，请关机再开；还不行就找技术员</source>
        <translation>يوجد عطل. أطفئوها ثم شغّلوها، وإن استمر فاتصلوا بالفني</translation>
    </message>
    <message>
        <source>没有回应，请看电源和网线</source>
        <translation>لا استجابة. تحققوا من الكهرباء والكابل</translation>
    </message>
    <message>
        <source>训练</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>现在是训练，点的单不算数，不收钱</source>
        <translation>هذا تدريب. الطلبات لا تُحتسب ولا تكلّف شيئًا</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>{letters} 号自助机</source>
        <translation>الجهاز {letters}</translation>
    </message>
    <message>
        <source>{terminal}，{name}</source>
        <translation>{terminal}، {name}</translation>
    </message>
    <message>
        <source>还没有和总部配对</source>
        <translation>لم يُقرن بالإدارة بعد</translation>
    </message>
    <message>
        <source>数据已同步</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message>
        <source>数据已同步，{time}</source>
        <translation>تمت المزامنة، {time}</translation>
    </message>
    <message>
        <source>还有 {count} 条数据没传到总部</source>
        <translation>لم يُرسل إلى الإدارة بعد: {count}</translation>
    </message>
    <message>
        <source>网络断了，照样能登录、收现金</source>
        <translation>لا شبكة: يمكنك الدخول وقبض النقد</translation>
    </message>
    <message>
        <source>还没有菜单</source>
        <translation>لا قائمة بعد</translation>
    </message>
    <message>
        <source>菜单第 {edition} 版</source>
        <translation>إصدار القائمة {edition}</translation>
    </message>
    <message>
        <source>这张卡不能用，请输密码，或者找店长</source>
        <translation>هذه البطاقة لا تعمل. أدخل رمزك أو اسأل المدير</translation>
    </message>
    <message>
        <source>屏幕</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>亮度和音量</source>
        <translation>الإضاءة والصوت</translation>
    </message>
    <message>
        <source>模式</source>
        <translation>الأوضاع</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>屏幕尺寸（对角线）</source>
        <translation>حجم الشاشة (القطر)</translation>
    </message>
    <message>
        <source>顾客眼睛到屏幕的距离</source>
        <translation>المسافة من عين الزبون إلى الشاشة</translation>
    </message>
    <message>
        <source>屏幕下沿离地高度</source>
        <translation>ارتفاع الحافة السفلى للشاشة</translation>
    </message>
    <message>
        <source>没人碰多久后询问</source>
        <translation>السؤال بعد ترك الشاشة مدة</translation>
    </message>
    <message>
        <source>询问后等多久</source>
        <translation>انتظار الجواب</translation>
    </message>
    <message>
        <source>大字版没人碰多久后询问</source>
        <translation>الخط الكبير: السؤال بعد مدة</translation>
    </message>
    <message>
        <source>大字版询问后等多久</source>
        <translation>الخط الكبير: انتظار الجواب</translation>
    </message>
    <message>
        <source>首页没人碰多久后变暗</source>
        <translation>تعتم الشاشة الأولى بعد</translation>
    </message>
    <message>
        <source>朗读音量</source>
        <translation>مستوى صوت القراءة</translation>
    </message>
    <message>
        <source>屏幕亮度</source>
        <translation>سطوع الشاشة</translation>
    </message>
    <message>
        <source>首页语言</source>
        <translation>لغة الشاشة الأولى</translation>
    </message>
    <message>
        <source>不提供的付款方式</source>
        <translation>طرق دفع غير متاحة</translation>
    </message>
    <message>
        <source>字和按钮按真实毫米放大缩小</source>
        <translation>تُحسب أحجام الحروف والأزرار بالمليمتر الحقيقي</translation>
    </message>
    <message>
        <source>离得越远，大字版的字越大</source>
        <translation>كلما زادت المسافة كبر الخط الكبير</translation>
    </message>
    <message>
        <source>轮椅模式按这个高度把按钮放到够得着的地方</source>
        <translation>يضع وضع الكرسي المتحرك الأزرار في متناول اليد حسب هذا الارتفاع</translation>
    </message>
    <message>
        <source>问一句“还在点餐吗？”，付款时不问</source>
        <translation>يسأل «هل ما زلت هنا؟» ولا يسأل أثناء الدفع</translation>
    </message>
    <message>
        <source>没人回答就清空，回到首页</source>
        <translation>إن لم يُجب أحد أُفرغ الطلب وعادت الشاشة إلى البداية</translation>
    </message>
    <message>
        <source>老人家要多一点时间</source>
        <translation>يحتاج كبار السن وقتًا أطول قليلًا</translation>
    </message>
    <message>
        <source>点一下就亮</source>
        <translation>لمسة واحدة تضيئها</translation>
    </message>
    <message>
        <source>每位顾客从这一档开始</source>
        <translation>يبدأ كل زبون من هذه الدرجة</translation>
    </message>
    <message>
        <source>每位顾客从这种语言开始</source>
        <translation>يبدأ كل زبون بهذه اللغة</translation>
    </message>
    <message>
        <source>直接调屏幕背光</source>
        <translation>يضبط إضاءة الشاشة نفسها</translation>
    </message>
    <message>
        <source>这台机器不能调背光，只能把画面压暗；付款码、大字版和高对比不压暗</source>
        <translation>لا يستطيع هذا الجهاز ضبط إضاءة الشاشة، فتُعتَّم الصورة؛ ولا تُعتَّم رموز الدفع ولا الخط الكبير ولا التباين العالي</translation>
    </message>
    <message>
        <source>普通版</source>
        <translation>العادي</translation>
    </message>
    <message>
        <source>关掉后，顾客直接进入别的模式</source>
        <translation>عند إيقافه يدخل الزبائن وضعًا آخر مباشرة</translation>
    </message>
    <message>
        <source>大字版</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>老人家用：一屏一问，字大</source>
        <translation>لكبار السن: سؤال واحد في كل شاشة وحروف كبيرة</translation>
    </message>
    <message>
        <source>轮椅模式</source>
        <translation>وضع الكرسي المتحرك</translation>
    </message>
    <message>
        <source>按钮都放到坐着够得着的地方</source>
        <translation>كل الأزرار في متناول الجالس</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>看不清的人用，可以和别的模式一起开</source>
        <translation>لضعاف البصر، ويعمل مع كل الأوضاع</translation>
    </message>
    <message>
        <source>没设置</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>{number} 英寸</source>
        <translation>{number} بوصة</translation>
    </message>
    <message>
        <source>{number} 厘米</source>
        <translation>{number} سم</translation>
    </message>
    <message>
        <source>{number} 分钟</source>
        <translation>{number} دقيقة</translation>
    </message>
    <message>
        <source>第 {number} 档</source>
        <translation>الدرجة {number}</translation>
    </message>
    <message>
        <source>{number} 秒</source>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>要技术员来改</source>
        <translation>يغيّرها الفني</translation>
    </message>
    <message>
        <source>至少要留一个</source>
        <translation>يجب أن يبقى واحد</translation>
    </message>
    <message>
        <source>现金不能拒收，柜台付款一直可用</source>
        <translation>لا يُرفض النقد: الدفع عند الكاونتر متاح دائمًا</translation>
    </message>
    <message>
        <source>开</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>关</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>改了 {count} 项，还没保存</source>
        <translation>تغييرات لم تُحفظ: {count}</translation>
    </message>
    <message>
        <source>已保存。语言、模式和音量从下一位顾客开始用</source>
        <translation>حُفظت. اللغات والأوضاع والصوت تبدأ مع الزبون التالي</translation>
    </message>
    <message>
        <source>保存屏幕设置</source>
        <translation>حفظ إعدادات الشاشة</translation>
    </message>
    <message>
        <source>输入您手机上的 6 位验证码</source>
        <translation>أدخل الأرقام الستة الظاهرة على هاتفك</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>没有保存：验证码不对</source>
        <translation>لم تُحفظ: الرمز غير صحيح</translation>
    </message>
    <message>
        <source>没有保存：这样顾客就没法点餐了</source>
        <translation>لم تُحفظ: لن يستطيع الزبائن الطلب</translation>
    </message>
    <message>
        <source>没有保存：磁盘满了</source>
        <translation>لم تُحفظ: القرص ممتلئ</translation>
    </message>
    <message>
        <source>没有保存：您的账号不能做这件事</source>
        <translation>لم تُحفظ: حسابك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>没有切换：磁盘满了</source>
        <translation>لم يتغيّر: القرص ممتلئ</translation>
    </message>
    <message>
        <source>没有切换：您的账号不能做这件事</source>
        <translation>لم يتغيّر: حسابك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>开始训练</source>
        <translation>بدأ التدريب</translation>
    </message>
    <message>
        <source>结束训练</source>
        <translation>إنهاء التدريب</translation>
    </message>
</context>
</TS>
