"""Words that count things: the only ones that need plural forms, which lupdate finds in `tr` alone."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """Each takes how many."""

    def reviews(self, count: int) -> str:
        """Customers who spoke of a product."""
        return self.tr("%n 条评价", "", count)

    def found(self, count: int) -> str:
        """Search results."""
        return self.tr("找到 %n 个", "", count)

    def subtotal(self, count: int) -> str:
        """Label of the sum before reductions."""
        return self.tr("商品小计，%n 件", "", count)

    def items(self, count: int) -> str:
        """What an order holds."""
        return self.tr("%n 件商品", "", count)

    def chosen(self, count: int) -> str:
        """What is chosen, in the simplified mode."""
        return self.tr("已选 %n 份", "", count)

    def tries(self, count: int) -> str:
        """Wrong PIN, and how many more tries there are."""
        return self.tr("密码不对，还可以试 %n 次", "", count)

    def orders(self, count: int) -> str:
        """What the list of orders holds."""
        return self.tr("共 %n 单", "", count)


counts = Counts()
